package org.tierboard.site;

/**
 * A link in the bar at the top.
 *
 * @param label message key
 * @param current whether the page shown belongs to it
 */
public record NavLink(String label, String href, boolean current) {}
