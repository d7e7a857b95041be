package org.tierboard.ace;

import java.util.Map;

/**
 * An opportunity as it stands in a file.
 *
 * @param place its line in a CSV file, its number among the objects of a JSON file; from 1
 * @param format of the file, or of the object where a file holds answers of several calls
 * @param values the texts by their names, as the file has them; nested names joined by dots, places of lists in brackets.
 *     What is null or empty is left out
 */
public record AceRecord(long place, AceFormat format, Map<String, String> values) {}
