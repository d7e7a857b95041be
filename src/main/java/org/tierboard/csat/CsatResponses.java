package org.tierboard.csat;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All customer satisfaction responses, checked or not. */
public interface CsatResponses extends Repository<CsatResponse, CsatResponse.Key> {

    CsatResponse save(CsatResponse response);

    CsatResponse saveAndFlush(CsatResponse response);

    Optional<CsatResponse> findById(CsatResponse.Key key);

    /** Locked, so that of several who decide at once each finds what the one before has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select response
              from CsatResponse response
             where response.key.partnerNo = :#{#key.partnerNo()}
               and response.key.responseId = :#{#key.responseId()}
            """)
    Optional<CsatResponse> findLocked(CsatResponse.Key key);

    void delete(CsatResponse response);
}
