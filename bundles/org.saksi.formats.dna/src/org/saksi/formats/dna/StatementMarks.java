package org.saksi.formats.dna;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.formats.mapping.Mapping.MarkRule;
import org.saksi.core.marking.LayerMarks;
import org.saksi.formats.dna.Tables.Entity;
import org.saksi.formats.dna.Tables.Statement;
import org.saksi.formats.dna.Tables.Variable;
import org.saksi.model.Segment;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Base;

/** The annotations that the statements of one coder on one document are, and then who and what they name. */
final class StatementMarks {

	private final Tables tables;
	private final Roles roles;
	private final Entries entries;
	private final Account account;
	/** Id of the agent or canonical claim that the mark of an id names. */
	private final Map<String, String> named = new HashMap<>();

	StatementMarks(Tables tables, Roles roles, Entries entries, Account account) {
		this.tables = tables;
		this.roles = roles;
		this.entries = entries;
		this.account = account;
	}

	void add(Statement statement, ForeignDocument document) {
		String label = tables.types.get(statement.type());
		List<Segment> place = List.of(new Segment(statement.start(), statement.stop()));
		MarkRule rule = roles.attribution(label);
		if (rule == null) {
			ForeignMark mark = new ForeignMark("s" + statement.id(), label, place, 0);
			values(statement, null, mark);
			document.marks().add(mark);
			return;
		}
		ForeignMark claim = new ForeignMark("s" + statement.id(), roles.part(Roles.CLAIM, label, null), place, 0);
		ForeignMark attribution = new ForeignMark("a" + statement.id(), roles.part(Base.ATTRIBUTION.getLiteral(), label, null),
				List.of(), 0).link("claims", claim.id());
		document.marks().add(claim);
		List<ForeignMark> sources = new ArrayList<>();
		statement.entities().forEach((id, entity) -> {
			Variable variable = tables.variables.get(id);
			String role = variable == null ? null : Roles.role(rule, variable.name());
			String entry = entries.id(entity);
			if (Roles.CLAIM.equals(role) && entry != null) {
				named.put(claim.id(), entry);
			} else if (Roles.SOURCE.equals(role) && entry != null) {
				ForeignMark source = new ForeignMark("p" + statement.id() + "-" + (sources.size() + 1),
						roles.part(Roles.SOURCE, label, variable.name()), List.of(), 0);
				named.put(source.id(), entry);
				attribution.link("sources", source.id());
				sources.add(source);
			}
		});
		document.marks().addAll(sources);
		values(statement, rule, attribution);
		document.marks().add(attribution);
		stances(statement, label, rule, claim, attribution, sources, document);
	}

	/** Joint sources hold a stance each. */
	private void stances(Statement statement, String label, MarkRule rule, ForeignMark claim, ForeignMark attribution,
			List<ForeignMark> sources, ForeignDocument document) {
		statement.values().forEach((id, value) -> {
			Variable variable = tables.variables.get(id);
			if (variable == null || !Roles.STANCE.equals(Roles.role(rule, variable.name()))) {
				return;
			}
			String polarity = roles.polarity(rule, variable.name(), value);
			for (int i = 0; i < Math.max(1, sources.size()); i++) {
				ForeignMark stance = new ForeignMark("t" + statement.id() + "-" + (i + 1),
						roles.part(Roles.STANCE, label, variable.name()), List.of(), 0).put("polarity", polarity)
						.link("attribution", attribution.id()).link("claim", claim.id());
				if (i < sources.size()) {
					named.put(stance.id(), named.get(sources.get(i).id()));
				}
				document.marks().add(stance);
			}
		});
	}

	/** Values without a role are attributes. */
	private void values(Statement statement, MarkRule rule, ForeignMark mark) {
		statement.entities().forEach((id, entity) -> {
			Variable variable = tables.variables.get(id);
			Entity value = tables.entities.get(entity);
			if (variable != null && value != null && !value.value().isEmpty()
					&& (rule == null || Roles.role(rule, variable.name()) == null)) {
				mark.put(variable.name(), value.value());
			} else if (variable == null || value == null) {
				account.count(Report.Kind.REFUSED, NLS.bind(Messages.Marks_dangling, statement.id()), 0);
			}
		});
		statement.values().forEach((id, value) -> {
			Variable variable = tables.variables.get(id);
			if (variable == null) {
				account.count(Report.Kind.REFUSED, NLS.bind(Messages.Marks_dangling, statement.id()), 0);
			} else if (!value.isEmpty() && (rule == null || !Roles.STANCE.equals(Roles.role(rule, variable.name())))) {
				mark.put(variable.name(), value);
			}
		});
	}

	/** Gives the marks of a layer that was made the agents and canonical claims that they name. */
	void name(Layer layer) {
		for (Mark mark : LayerMarks.all(layer)) {
			String entry = named.get(mark.getId());
			if (entry != null) {
				switch (mark) {
				case Claim claim -> claim.getCanonical().add(entry);
				case Source source -> source.setAgent(entry);
				case Stance stance -> stance.setHolder(entry);
				default -> {
					// the mapping made something else of it
				}
				}
			}
		}
	}
}
