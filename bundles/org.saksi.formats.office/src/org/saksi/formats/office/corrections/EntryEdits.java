package org.saksi.formats.office.corrections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.Registries;
import org.saksi.core.corrections.Correction;
import org.saksi.core.corrections.Correction.State;
import org.saksi.core.corrections.EntryEdit;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.base.Identified;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;

/** Makes edits of changed cells and new rows in the sheets {@code agents} and {@code canonical_claims}. */
final class EntryEdits {

	private static final String AGENTS = "agents";
	private static final String CLAIMS = "canonical_claims";

	private final Registries registries;
	private final SchemeIndex scheme;
	private final EntryNames names;

	EntryEdits(CorpusView corpus, EntryNames names) {
		registries = corpus.registries();
		scheme = new SchemeIndex(corpus.scheme());
		this.names = names;
	}

	/** @return whether the rows of a sheet are entries that can be corrected */
	static boolean isOf(String sheet) {
		return sheet.equals(AGENTS) || sheet.equals(CLAIMS);
	}

	/** The corrections of the changed cells of one row. */
	List<Correction> of(List<CellChange> changes) {
		List<Correction> corrections = new ArrayList<>();
		for (CellChange change : changes) {
			boolean agent = change.row().spec().name().equals(AGENTS);
			Identified entry = agent ? registries.storedAgent(change.row().id()) : registries.storedClaim(change.row().id());
			if (entry == null) {
				corrections.add(change.refused(Messages.EntryEdits_reserved));
				continue;
			}
			String part = part(change.column());
			try {
				EntryEdit edit = new EntryEdit(agent, entry.getId(), false, EntryEdit.value(entry, part),
						Map.of(part, value(agent, part, change.wanted())));
				corrections.add(change.does(edit));
			} catch (CorpusException e) {
				corrections.add(change.refused(e.getMessage()));
			}
		}
		return corrections;
	}

	/** A row whose id no registry has: a new entry. @return why there is none; {@code null} if it was made */
	Correction added(FileRow row) {
		boolean agent = row.spec().name().equals(AGENTS);
		Map<String, String> values = new LinkedHashMap<>();
		try {
			for (Map.Entry<String, String> cell : row.cells().entrySet()) {
				if (!cell.getValue().isEmpty() && row.spec().column(cell.getKey()).entry().role() == org.saksi.formats.office.sheets.guard.Entry.Role.OPEN) {
					values.put(part(cell.getKey()), value(agent, part(cell.getKey()), cell.getValue()));
				}
			}
			if (row.id().indexOf('|') >= 0) {
				throw new CorpusException(NLS.bind(Messages.EntryEdits_badId, row.id()));
			}
			names.make(agent, row.id().isEmpty() ? null : row.id(), values, row);
			return null;
		} catch (CorpusException e) {
			return new Correction(row.sheet(), row.number(), row.id(), null, null, null, String.join(", ", values.values()), State.REFUSED,
					e.getMessage(), null);
		}
	}

	private static String part(String column) {
		return column.equals("event_id") ? "event" : column;
	}

	private String value(boolean agent, String part, String wanted) throws CorpusException {
		if (wanted.isEmpty()) {
			if (part.equals("name") || part.equals("text")) {
				throw new CorpusException(NLS.bind(Messages.MarkEdits_required, part));
			}
			return "";
		}
		if (part.equals("event") && !names.isEvent(wanted)) {
			throw new CorpusException(NLS.bind(Messages.EntryEdits_noEvent, wanted));
		}
		AttributeType attribute = part.equals("type") || part.equals("kind")
				? SchemeIndex.attribute(scheme.type(agent ? Base.AGENT : Base.CANONICAL_CLAIM), part) : null;
		return attribute == null ? wanted : TagWords.value(attribute, wanted);
	}
}
