package org.tierboard.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All tokens. */
interface ApiTokens extends Repository<ApiToken, Integer> {

    ApiToken save(ApiToken token);

    Optional<ApiToken> findByTokenNoAndUserNo(int tokenNo, int userNo);
}
