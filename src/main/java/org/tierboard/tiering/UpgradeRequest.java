package org.tierboard.tiering;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import org.tierboard.kernel.Require;
import org.tierboard.kernel.Tier;

/** An alliance lead asks for the next tier; somebody else grants or declines it (R27). */
@Entity
public class UpgradeRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer requestNo;

    @PartitionKey
    private int partnerNo;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    @Enumerated(EnumType.STRING)
    private UpgradeStatus status;

    @Embedded
    @AttributeOverride(name = "userNo", column = @Column(name = "requested_by"))
    @AttributeOverride(name = "name", column = @Column(name = "requested_by_name"))
    @AttributeOverride(name = "day", column = @Column(name = "requested_on"))
    private Signature requested;

    @Embedded
    @AttributeOverride(name = "userNo", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "day", column = @Column(name = "decided_on"))
    private @Nullable Signature decided;

    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected UpgradeRequest() {}

    private UpgradeRequest(int partnerNo, Tier tier, Signature requested) {
        this.partnerNo = partnerNo;
        this.tier = tier;
        this.requested = requested;
        this.status = UpgradeStatus.REQUESTED;
    }

    static UpgradeRequest ask(int partnerNo, Tier tier, Signature by) {
        return new UpgradeRequest(partnerNo, tier, by);
    }

    void withdraw(Signature by) {
        become(UpgradeStatus.WITHDRAWN, by);
    }

    /** @param remark for the partner; may be empty */
    void grant(Signature by, @Nullable String remark) {
        notOwn(by);
        become(UpgradeStatus.GRANTED, by);
        reason = remark;
    }

    void decline(Signature by, String why) {
        notOwn(by);
        var said = Require.text(why, "The reason");
        become(UpgradeStatus.DECLINED, by);
        reason = said;
    }

    private void notOwn(Signature by) {
        if (by.userNo().equals(requested.userNo())) {
            throw new IllegalStateException("Nobody decides on their own request");
        }
    }

    private void become(UpgradeStatus next, Signature by) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A request that is %s can't become %s".formatted(status, next));
        }
        status = next;
        decided = by;
    }

    /** Which state of the request this is. */
    public long version() {
        return version == null ? 0 : version;
    }

    public int requestNo() {
        return requireNonNull(requestNo);
    }

    public Tier tier() {
        return tier;
    }

    public UpgradeStatus status() {
        return status;
    }

    public boolean isOpen() {
        return status == UpgradeStatus.REQUESTED;
    }

    public Signature requested() {
        return requested;
    }

    /** Who ended it; null while it is open. */
    public @Nullable Signature decided() {
        return decided;
    }

    public @Nullable String reason() {
        return reason;
    }
}
