package org.tierboard.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's account and, for partner managers, the partners assigned. Every change of rights ends all sessions. */
@Entity
@Table(name = "app_user")
class UserAccount {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer userNo;

    private String email;

    private String name;

    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Integer partnerNo;

    private boolean disabled;

    private int sessionEpoch;

    @ElementCollection
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "user_no"))
    @Column(name = "partner_no")
    private Set<Integer> assigned = new HashSet<>();

    @Version
    private long version;

    UserAccount(NewUser user) {
        this.email = user.email().strip();
        this.name = user.name().strip();
        this.role = user.role();
        this.partnerNo = user.partnerNo();
    }

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    int userNo() {
        if (userNo == null) {
            throw new IllegalStateException("An account has no number before it is stored");
        }
        return userNo;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    String email() {
        return email;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    @Nullable
    Integer partnerNo() {
        return partnerNo;
    }

    boolean isDisabled() {
        return disabled;
    }

    boolean isActiveAdministrator() {
        return role == Role.ADMINISTRATOR && !disabled;
    }

    boolean isAt(long seenVersion) {
        return version == seenVersion;
    }

    void rename(String newName) {
        this.name = newName.strip();
    }

    /** Moves the person to another role or partner; assignments stay with partner managers only. */
    void moveTo(Role newRole, @Nullable Integer newPartnerNo) {
        if (newRole == role && Objects.equals(newPartnerNo, partnerNo)) {
            return;
        }
        this.role = newRole;
        this.partnerNo = newPartnerNo;
        if (newRole != Role.PARTNER_MANAGER) {
            assigned.clear();
        }
        endSessions();
    }

    /** @return whether the partner wasn't assigned before */
    boolean assign(int partner) {
        if (role != Role.PARTNER_MANAGER) {
            throw new UserRefused(UserRefused.Reason.NOT_A_MANAGER, userNo());
        }
        return assigned.add(partner);
    }

    /** @return whether the partner was assigned */
    boolean unassign(int partner) {
        return assigned.remove(partner);
    }

    void setPassword(String hash) {
        this.passwordHash = hash;
        endSessions();
    }

    void disable() {
        if (!disabled) {
            this.disabled = true;
            endSessions();
        }
    }

    void enable() {
        this.disabled = false;
    }

    private void endSessions() {
        sessionEpoch++;
    }
}
