package org.tierboard.opportunity;

/** Where the day of a launch comes from; no ACE file says it. From the best to the worst, but for what people say. */
public enum LaunchSource {
    /** The vendor's close date, since the vendor sees it launched. */
    AWS_CLOSE_DATE,
    /** The day of the file in which it was launched for the first time. */
    FIRST_SEEN,
    /** When the partner meant to close it, if that day is over. */
    TARGET_CLOSE_DATE,
    /** The last change, after which hardly anything of a launched one can change. */
    LAST_MODIFIED,
    /** Entered by somebody, in want of anything better; only the vendor's close date replaces it. */
    ENTERED,
    /** Put right by the vendor's side; no file replaces it. */
    CORRECTED
}
