package org.saksi.formats.office.corrections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.saksi.core.CorpusException;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.corrections.LayerEdit;
import org.saksi.core.corrections.LayerEdit.What;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.formats.office.base.BaseLine;
import org.saksi.formats.office.sheets.guard.Entry.Role;
import org.saksi.model.marks.Layer;

/** What rows that are gone from the file mean: marks, links, hops and quantities that are to go. */
final class Deletions {

	private static final String ATTRIBUTIONS = "attributions";

	private final CurrentRows current;
	private final MarkEdits marks;
	private final Set<String> bold;
	private final List<Correction> corrections = new ArrayList<>();

	/** @param bold names of sheets of which so much is gone that somebody has to decide */
	Deletions(CurrentRows current, MarkEdits marks, Set<String> bold) {
		this.current = current;
		this.marks = marks;
		this.bold = bold;
	}

	/** The corrections that rows make which the file does not have. */
	List<Correction> of(List<BaseLine> missing) throws CorpusException {
		Map<String, List<BaseLine>> attributions = new LinkedHashMap<>();
		for (BaseLine line : missing) {
			List<String> key = AttributeValues.split(line.key());
			if (line.sheet().equals(ATTRIBUTIONS)) {
				attributions.computeIfAbsent(key.get(0), id -> new ArrayList<>()).add(line);
			} else if (current.row(line.sheet(), line.key()) != null) {
				row(line, key);
			}
		}
		for (Map.Entry<String, List<BaseLine>> each : attributions.entrySet()) {
			attribution(each.getKey(), each.getValue());
		}
		return corrections;
	}

	private void row(BaseLine line, List<String> key) throws CorpusException {
		switch (line.sheet()) {
		case "agents", "canonical_claims", "claim_links", "events" -> corrections.add(new Correction(line.sheet(), 0, String.join(" ", key),
				null, "", "", null, State.REFUSED, Messages.Deletions_entry, null));
		case "chain_hops" -> add(line, key.get(0), "hop " + key.get(1), What.REMOVE_HOP, null, Integer.parseInt(key.get(1)) - 1);
		case "quantities" -> add(line, key.get(0), "quantity " + key.get(1), What.REMOVE_QUANTITY, null, Integer.parseInt(key.get(1)));
		default -> add(line, key.get(0), null, What.REMOVE, null, 0);
		}
	}

	/** Rows of an attribution with each claim and each source: it goes, or loses what has no row left. */
	private void attribution(String id, List<BaseLine> lines) throws CorpusException {
		Map<String, List<String>> rows = new LinkedHashMap<>();
		current.rows(ATTRIBUTIONS).keySet().forEach(key -> {
			List<String> cells = AttributeValues.split(key);
			if (cells.get(0).equals(id)) {
				rows.put(key, cells);
			}
		});
		List<BaseLine> there = lines.stream().filter(line -> rows.containsKey(line.key())).toList();
		if (there.isEmpty()) {
			return;
		}
		Set<String> gone = new LinkedHashSet<>(there.stream().map(BaseLine::key).toList());
		if (gone.size() == rows.size()) {
			add(there.get(0), id, null, What.REMOVE, null, 0);
			return;
		}
		Set<String> left = new HashSet<>();
		rows.forEach((key, cells) -> {
			if (!gone.contains(key)) {
				left.addAll(cells.subList(1, 3));
			}
		});
		Set<String> unlinked = new LinkedHashSet<>();
		for (BaseLine line : there) {
			List<String> cells = rows.get(line.key());
			List<String> parts = cells.subList(1, 3).stream().filter(part -> !part.isEmpty() && !left.contains(part)).toList();
			if (parts.isEmpty()) {
				corrections.add(new Correction(ATTRIBUTIONS, 0, id, null, "", String.join(" ", cells.subList(1, 3)), null, State.REFUSED,
						Messages.Deletions_pair, null));
			}
			for (String part : parts) {
				if (unlinked.add(part)) {
					add(line, id, cells.get(1).equals(part) ? "claim_id" : "source_id", What.UNLINK, MarkId.of(part).mark(), 0);
				}
			}
		}
	}

	private void add(BaseLine line, String id, String part, What what, String detail, int index) throws CorpusException {
		MarkId mark = MarkId.of(id);
		Layer layer = mark == null ? null : marks.layer(mark);
		if (layer == null) {
			return;
		}
		LayerEdit edit = new LayerEdit(mark.article(), mark.annotator(), mark.mark(), what, detail, index, null, null).of(layer);
		if (edit.expected() == null) {
			return;
		}
		String now = text(line);
		Correction removal = new Correction(line.sheet(), 0, id, part, now, now, null, State.CHANGE, null, edit);
		if (bold.contains(line.sheet())) {
			removal = removal.conflict(Messages.Deletions_bold);
		} else if (isMoved(line)) {
			removal = removal.conflict(Messages.Deletions_moved);
		}
		corrections.add(removal);
	}

	private boolean isMoved(BaseLine line) {
		SheetSpec spec = current.specs().get(line.sheet());
		List<String> cells = current.row(line.sheet(), line.key());
		List<String> open = spec.of(Role.OPEN).stream().map(column -> cells.get(spec.columns().indexOf(column))).toList();
		return !BaseLine.state(open).equals(line.open());
	}

	/** What people know the row by. */
	private String text(BaseLine line) {
		SheetSpec spec = current.specs().get(line.sheet());
		List<String> cells = current.row(line.sheet(), line.key());
		for (String column : List.of("text", "claim_text", "polarity", "agent_name", "value")) {
			if (spec.column(column) != null) {
				return cells.get(spec.columns().indexOf(spec.column(column)));
			}
		}
		return "";
	}
}
