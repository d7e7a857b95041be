package org.tierboard.csat;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All customer satisfaction responses, checked or not. */
public interface CsatResponses extends Repository<CsatResponse, CsatResponse.Key> {

    CsatResponse save(CsatResponse response);

    Optional<CsatResponse> findById(CsatResponse.Key key);
}
