package org.tierboard.intake;

import org.tierboard.account.Viewer;

/**
 * What somebody wants imported, and how.
 *
 * @param dryRun whether everything is checked and counted, and nothing written
 * @param fileName as the importer knows the file
 */
public record ImportOrder(ImportKind kind, ImportMode mode, boolean dryRun, String fileName, Viewer viewer) {}
