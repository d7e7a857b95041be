package org.tierboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tierboard.account.Role;
import org.tierboard.account.Viewer;

/** Tokens, listed and revoked by programs of their owner. */
class OwnTokenApiTests extends FactApiTest {

    private static final String TOKENS = "/api/v1/tokens";

    @Test
    void theOwnTokensAreListedWithoutWhatOpensAnything() {
        var secret = made("nightly export");
        made("shell");

        var names = listedByPages(lead, TOKENS, "name");
        var one = read(expect(200, lead.get(TOKENS + "/" + numbers(lead).get(1))));

        assertThat(names).containsExactly("shell", "nightly export", "test");
        assertThat(one.propertyNames())
                .containsExactlyInAnyOrder("tokenNo", "name", "createdAt", "expiresAt", "lastUsedAt");
        assertThat(one.get("name").asString()).isEqualTo("nightly export");
        assertThat(one.get("lastUsedAt").isNull()).isTrue();
        assertThat(lead.get(TOKENS).body()).doesNotContain(secret, "hash");
        assertThat(listed(team, TOKENS, "name")).containsExactly("test");
    }

    @Test
    void aTokenRevokesOthersOfItsOwnerAndInTheEndItself() {
        made("leaked");
        var leaked = numbers(lead).get(0);
        var itself = numbers(lead).get(1);

        expect(204, lead.call("DELETE", TOKENS + "/" + leaked, ""));
        expect(404, lead.get(TOKENS + "/" + leaked));
        expect(404, lead.call("DELETE", TOKENS + "/" + leaked, ""));
        assertThat(numbers(lead)).containsExactly(itself);
        expect(204, lead.call("DELETE", TOKENS + "/" + itself, ""));

        expect(401, lead.get(TOKENS));
        assertThat(revoked(leading.userNo())).containsExactly("leaked", "test");
    }

    /** Whose it is makes no difference: an administrator disables the account, and with it all of its tokens. */
    @Test
    void somebodyElsesTokenIsUnknown() {
        var others = TOKENS + "/" + numbers(lead).get(0);

        for (var other : new Program[] {team, manager, administrator, outsider}) {
            expect(404, other.get(others));
            expect(404, other.call("DELETE", others, ""));
        }

        expect(200, lead.get(others));
        assertThat(revoked(leading.userNo())).isEmpty();
    }

    /** Who stole one can't make another that outlives it: that takes the password. */
    @Test
    void aTokenMakesNone() {
        expect(401, lead.post(TOKENS, "{\"name\":\"heir\"}"));

        assertThat(listed(lead, TOKENS, "name")).containsExactly("test");
    }

    @Test
    void whatExpiredIsNotListed() {
        made("old");
        var old = numbers(lead).get(0);
        jdbc.sql("update api_token set created_at = created_at - interval '2 years', expires_at = expires_at - interval"
                        + " '2 years' where token_no = :token")
                .param("token", Integer.valueOf(old))
                .update();

        assertThat(numbers(lead)).doesNotContain(old);
        expect(404, lead.get(TOKENS + "/" + old));
        expect(404, lead.call("DELETE", TOKENS + "/" + old, ""));
    }

    private String made(String name) {
        var owner = new Viewer(leading.userNo(), "Ann", leading.email(), Role.ALLIANCE_LEAD);
        return tokens.issue(owner, name).token();
    }

    private List<String> numbers(Program program) {
        return listed(program, TOKENS, "tokenNo");
    }

    private List<String> revoked(int userNo) {
        return jdbc.sql("select before ->> 'name' from audit_line where action = 'token.revoked' and not refused"
                        + " and subject_id = :user order by line_no")
                .param("user", Integer.toString(userNo))
                .query(String.class)
                .list();
    }
}
