package org.tierboard.intake;

import java.util.UUID;
import org.tierboard.kernel.Deed;

/** What the audit says of an import that ended, well or not. */
record EndedImport(String kind, String mode, boolean dryRun, String fileName, int userNo, String userName) {

    Deed deed(UUID id, ImportOutcome outcome) {
        var rows = outcome.rows();
        return deed(id, outcome.status())
                .became("read", rows.read())
                .became("created", rows.created())
                .became("updated", rows.updated())
                .became("rejected", rows.rejected())
                .because(outcome.message());
    }

    Deed deed(UUID id, ImportStatus status) {
        return Deed.of(status == ImportStatus.COMPLETED ? "import.completed" : "import.failed")
                .on("import", id)
                .became("kind", kind)
                .became("file", fileName)
                .became("mode", mode)
                .became("dryRun", dryRun)
                .by(new Deed.Actor(userNo, userName, null));
    }
}
