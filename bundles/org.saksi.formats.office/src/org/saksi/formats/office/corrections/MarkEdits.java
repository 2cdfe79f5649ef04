package org.saksi.formats.office.corrections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.LayerEdit;
import org.saksi.core.corrections.LayerEdit.What;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.AttributeCheck;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.office.base.CellForm;
import org.saksi.formats.office.sheets.Column.Kind;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;

/** Makes edits of changed cells in the sheets of marks. */
final class MarkEdits {

	private static final String QUANTITY = "quantity_";

	private final CorpusView corpus;
	private final SchemeIndex scheme;
	private final EntryNames names;
	private MarkId read;
	private Layer layer;

	MarkEdits(CorpusView corpus, EntryNames names) {
		this.corpus = corpus;
		this.names = names;
		scheme = new SchemeIndex(corpus.scheme());
	}

	/** The corrections of the changed cells of one row. */
	List<Correction> of(List<CellChange> changes) throws CorpusException {
		Map<String, CellChange> byColumn = new LinkedHashMap<>();
		changes.forEach(change -> byColumn.put(change.column(), change));
		List<Correction> corrections = new ArrayList<>();
		CellChange primary = byColumn.remove("canonical_id");
		CellChange all = byColumn.remove("canonical_ids");
		if (primary != null || all != null) {
			corrections.add(made(primary == null ? all : primary, change -> canonical(change, primary, all)));
		}
		for (CellChange change : byColumn.values()) {
			corrections.add(made(change, this::single));
		}
		return corrections;
	}

	/** Makes an edit of a change, or says why there is none. */
	private interface Making {
		LayerEdit make(CellChange change) throws CorpusException;
	}

	private Correction made(CellChange change, Making making) throws CorpusException {
		MarkId id = MarkId.of(change.row().id());
		Layer there = layer(id);
		try {
			LayerEdit edit = making.make(change).of(there);
			return edit.expected() == null ? change.refused(Messages.MarkEdits_gone) : change.does(edit);
		} catch (CorpusException e) {
			return change.refused(e.getMessage());
		}
	}

	/** The layer of a mark; rows of one layer mostly follow one another. */
	Layer layer(MarkId id) throws CorpusException {
		if (read == null || !read.article().equals(id.article()) || !read.annotator().equals(id.annotator())) {
			layer = corpus.layer(id.article(), id.annotator());
			read = id;
		}
		return layer;
	}

	private LayerEdit single(CellChange change) throws CorpusException {
		String sheet = change.row().spec().name();
		String column = change.column();
		String wanted = change.wanted();
		if (sheet.equals("sources") && column.equals("agent_id")) {
			return edit(change, What.AGENT, null, 0, wanted.isEmpty() ? "" : names.id(true, wanted, change.row()));
		}
		if (sheet.equals("claims") && column.startsWith(QUANTITY)) {
			return edit(change, What.QUANTITY, column.substring(QUANTITY.length()), 0, quantity(column.substring(QUANTITY.length()), wanted));
		}
		if (sheet.equals("quantities")) {
			return edit(change, What.QUANTITY, column, Integer.parseInt(change.row().key().get(1)), quantity(column, wanted));
		}
		if (sheet.equals("chain_hops")) {
			int hop = Integer.parseInt(change.row().key().get(1)) - 1;
			return edit(change, What.HOP, column.equals("role") ? "role" : "agent", hop, column.equals("role") ? role(wanted) : agent(change));
		}
		return edit(change, What.ATTRIBUTE, column, 0, attribute(change));
	}

	private static LayerEdit edit(CellChange change, What what, String part, int index, String value) {
		MarkId id = MarkId.of(change.row().id());
		return new LayerEdit(id.article(), id.annotator(), id.mark(), what, part, index, null, value);
	}

	private String attribute(CellChange change) throws CorpusException {
		Mark mark = LayerMarks.byId(layer, MarkId.of(change.row().id()).mark());
		AttributeType attribute = SchemeIndex.attribute(scheme.type(mark), change.column());
		if (attribute == null) {
			throw new CorpusException(NLS.bind(Messages.MarkEdits_noAttribute, change.column()));
		}
		if (change.wanted().isEmpty()) {
			if (attribute.isRequired()) {
				throw new CorpusException(NLS.bind(Messages.MarkEdits_required, change.column()));
			}
			return "";
		}
		return TagWords.value(attribute, change.wanted());
	}

	private String agent(CellChange change) throws CorpusException {
		if (change.wanted().isEmpty()) {
			throw new CorpusException(NLS.bind(Messages.MarkEdits_required, change.column()));
		}
		return names.id(true, change.wanted(), change.row());
	}

	private String role(String wanted) throws CorpusException {
		AttributeType attribute = SchemeIndex.attribute(scheme.type(Base.HOP), "role");
		if (wanted.isEmpty()) {
			throw new CorpusException(NLS.bind(Messages.MarkEdits_required, "role"));
		}
		return attribute == null ? wanted : TagWords.value(attribute, wanted);
	}

	private static String quantity(String part, String wanted) throws CorpusException {
		if (wanted.isEmpty() || part.equals("unit")) {
			return wanted;
		}
		String value = CellForm.read(part.equals("approximate") ? Kind.BOOLEAN : Kind.NUMBER, wanted);
		boolean right = part.equals("approximate") ? AttributeCheck.isTruth(value) : AttributeCheck.isNumber(value);
		if (!right) {
			throw new CorpusException(NLS.bind(Messages.MarkEdits_number, wanted));
		}
		return value;
	}

	/**
	 * The canonical claims after the change: a new primary one comes first, or takes the place of the first one; a list is taken as
	 * it is; both must agree.
	 */
	private LayerEdit canonical(CellChange change, CellChange primary, CellChange all) throws CorpusException {
		List<String> ids = new ArrayList<>();
		if (all != null) {
			for (String words : all.wanted().split("\\|")) {
				if (!words.isBlank()) {
					ids.add(names.id(false, words.strip(), change.row()));
				}
			}
		} else {
			String now = change.row().cells().get("canonical_ids");
			ids.addAll(now == null || now.isEmpty() ? List.of() : Arrays.asList(now.split("\\|")));
		}
		if (primary != null) {
			String first = primary.wanted().isEmpty() ? null : names.id(false, primary.wanted(), change.row());
			if (all != null && first != null && !ids.contains(first)) {
				throw new CorpusException(Messages.MarkEdits_disagree);
			}
			if (all == null && !ids.isEmpty() && (first == null || !ids.contains(first))) {
				ids.remove(0);
			}
			if (first != null) {
				ids.remove(first);
				ids.add(0, first);
			}
		}
		return edit(change, What.CANONICAL, null, 0, String.join("|", ids.stream().distinct().toList()));
	}
}
