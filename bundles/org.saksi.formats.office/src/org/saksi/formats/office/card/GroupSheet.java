package org.saksi.formats.office.card;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.saksi.core.splits.SplitPlan;
import org.saksi.core.splits.Tie;
import org.saksi.formats.office.rows.ExportContext;
import org.saksi.formats.office.rows.Fields;
import org.saksi.formats.office.rows.Sheet;
import org.saksi.formats.office.sheets.WorkbookWriter;

/** The sheet {@code groups}: which articles no split takes apart, and why. */
final class GroupSheet {

	/** Articles of nearly the same text that a row names at most; a group of many copies would fill the cell. */
	private static final int NAMED = 20;

	private record Row(String group, int size, String article, String split, List<Tie> ties) {

		private List<Tie> of(Tie.Kind kind) {
			return ties.stream().filter(tie -> tie.kind() == kind).toList();
		}

		String reasons() {
			return ties.stream().map(tie -> tie.kind().literal()).distinct().collect(Collectors.joining("|"));
		}

		String ids(Tie.Kind kind) {
			return of(kind).stream().map(Tie::id).distinct().collect(Collectors.joining("|"));
		}

		String others(Tie.Kind kind) {
			Set<String> others = new LinkedHashSet<>();
			of(kind).stream().sorted(Comparator.comparingDouble(tie -> -tie.similarity())).forEach(tie -> others.addAll(tie.articles()));
			others.remove(article);
			return others.stream().limit(NAMED).collect(Collectors.joining("|"));
		}

		Double similarity() {
			return of(Tie.Kind.NEAR_TEXT).stream().map(Tie::similarity).max(Double::compare).orElse(null);
		}
	}

	private final Sheet<Row> sheet;

	GroupSheet(WorkbookWriter workbook) throws IOException {
		Fields<Row> fields = new Fields<>();
		fields.label("group_id", "The group: g and a number, in the order of the first articles.", Row::group);
		fields.integer("group_n", "Number of articles in the group; 1 for an article that nothing ties to another.", Row::size);
		fields.id("article_id", "The article; a row of documents. Every article is in one group.", Row::article);
		fields.label("split", "Part of the split that the article is in: the same in the whole group, unless a stored split says otherwise.",
				Row::split);
		fields.label("reasons", "What ties the article to others of the group: story, utterance, same_text, near_text, "
				+ "canonical_claim (where they were to be kept together), joined by |.", Row::reasons);
		fields.label("story_ids", "Stories that it shares, joined by |.", row -> row.ids(Tie.Kind.STORY));
		fields.label("utterance_ids", "Utterances that it shares, joined by |.", row -> row.ids(Tie.Kind.UTTERANCE));
		fields.text("same_text_as", "Articles with the same text, but for white space, joined by |; " + NAMED + " at most.",
				row -> row.others(Tie.Kind.SAME_TEXT));
		fields.text("near_text_of", "Articles with nearly the same body, the most similar first, joined by |; " + NAMED + " at most.",
				row -> row.others(Tie.Kind.NEAR_TEXT));
		fields.number("near_text_similarity", "Estimated Jaccard similarity of five-word shingles with the most similar of them; articles are "
				+ "tied from 0.5 on.", Row::similarity);
		fields.label("canonical_ids", "Canonical claims that it shares, joined by |, where they were to be kept together.",
				row -> row.ids(Tie.Kind.CANONICAL_CLAIM));
		sheet = new Sheet<>(workbook, "groups", fields);
	}

	/** Writes a row for each article, group by group. */
	void write(ExportContext export) throws IOException {
		SplitPlan plan = export.plan();
		Map<String, List<Tie>> ties = new HashMap<>();
		for (Tie tie : plan.ties()) {
			tie.articles().forEach(article -> ties.computeIfAbsent(article, key -> new ArrayList<>()).add(tie));
		}
		int digits = String.valueOf(plan.groups().size()).length();
		int number = 0;
		for (SplitPlan.Group group : plan.groups()) {
			String id = "g" + "0".repeat(Math.max(0, digits - String.valueOf(++number).length())) + number;
			for (String article : group.articles()) {
				sheet.add(new Row(id, group.articles().size(), article, plan.part(article), ties.getOrDefault(article, List.of())));
			}
		}
	}

	Sheet<?> sheet() {
		return sheet;
	}
}
