package org.saksi.formats.office.card;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.saksi.agreement.AgreementResult;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.Cut;

/**
 * What is known of an exported corpus when its sheets are full.
 *
 * @param export        the export
 * @param command       the command that does the same again, or {@code null} where nothing is written
 * @param sheets        all sheets but README, with their rows
 * @param meanings      what a row of a sheet is about, by the sheet's name
 * @param cuts          cells that were cut
 * @param distributions how often each tag occurs
 * @param compared      number of articles that two annotators did
 * @param agreement     how far they agree
 * @param layers        annotator to number of layers by status
 * @param unmarked      number of articles without an exported layer
 * @param outdated      number of layers that say another version of the scheme than the corpus has
 * @param conflicts     number of canonical claims with a numeric conflict
 */
public record Facts(ExportContext export, String command, List<Sheet<?>> sheets, UnaryOperator<String> meanings, List<Cut> cuts,
		List<Distribution> distributions, int compared, List<AgreementResult> agreement, Map<String, Map<String, Integer>> layers,
		int unmarked, int outdated, int conflicts) {

	/** @return number of rows of a sheet; 0 for one that there is not */
	long rows(String sheet) {
		return sheets.stream().filter(each -> each.name().equals(sheet)).mapToLong(Sheet::rows).sum();
	}
}
