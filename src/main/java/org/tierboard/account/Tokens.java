package org.tierboard.account;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tierboard.kernel.Deed;

/** Tokens by which programs act for a person, with that person's rights of the moment and never more. */
@Service
public class Tokens {

    private static final Duration GOOD_FOR = Duration.ofDays(365);

    private final ApiTokens tokens;
    private final TokenQueries queries;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    Tokens(ApiTokens tokens, TokenQueries queries, InstantSource clock, ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.queries = queries;
        this.clock = clock;
        this.events = events;
    }

    /** @param name what the owner recognises it by */
    @Transactional
    public IssuedToken issue(Viewer owner, String name) {
        var secret = Secret.random();
        var now = clock.instant();
        var until = now.plus(GOOD_FOR);
        tokens.save(new ApiToken(owner.userNo(), name, secret, now, until));
        events.publishEvent(Deed.of("token.made")
                .on("user", owner.userNo())
                .became("name", name.strip())
                .by(owner.actor()));
        return new IssuedToken(secret.value(), name.strip(), until);
    }

    /** Whom a token speaks for; nobody if it is unknown, expired or revoked, or its owner disabled. */
    public Optional<Viewer> owner(String token) {
        var secret = new Secret(token);
        var now = clock.instant();
        var owner = queries.owner(secret, now);
        owner.filter(TokenQueries.Owner::unnoted).ifPresent(known -> queries.noteUse(secret, now));
        return owner.map(TokenQueries.Owner::viewer);
    }

    /** The tokens that still work, newest first. */
    public List<TokenLine> of(Viewer owner) {
        return queries.of(owner, clock.instant());
    }

    /** The same by number, the newest first, before one; larger than all for the beginning. */
    public List<TokenLine> before(Viewer owner, long before, int size) {
        return queries.before(owner, clock.instant(), before, size);
    }

    /**
     * An own token that still works.
     *
     * @throws TokenNotFound if there is none by that number
     */
    public TokenLine require(Viewer owner, int tokenNo) {
        return queries.one(owner, clock.instant(), tokenNo).orElseThrow(() -> new TokenNotFound(tokenNo));
    }

    /** Ends an own token; another person's is left alone. */
    @Transactional
    public void revoke(Viewer owner, int tokenNo) {
        tokens.findByTokenNoAndUserNo(tokenNo, owner.userNo())
                .filter(token -> token.revoke(clock.instant()))
                .ifPresent(token -> events.publishEvent(Deed.of("token.revoked")
                        .on("user", owner.userNo())
                        .was("name", token.name())
                        .by(owner.actor())));
    }
}
