package org.saksi.ui.corpus.wizards.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.formats.Importer;
import org.saksi.core.formats.mapping.LayerMaker;
import org.saksi.core.formats.mapping.MarkRoles;
import org.saksi.core.formats.mapping.SchemeGrowth;
import org.saksi.core.formats.mapping.TypeNames;
import org.saksi.core.formats.mapping.edit.AttributeTargets;
import org.saksi.core.formats.mapping.edit.ColumnTargets;
import org.saksi.core.formats.mapping.edit.MappingDraft;
import org.saksi.core.formats.mapping.edit.MappingRow;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;

/** What the rows of a mapping can become, by the scheme of the corpus and what the importer offers. */
final class Targets {

	private final SchemeIndex scheme;
	private final Importer importer;

	Targets(SchemeIndex scheme, Importer importer) {
		this.scheme = scheme;
		this.importer = importer;
	}

	/** The targets of a row, what it becomes now among them. */
	List<Target> of(RowPlace place) {
		MappingRow row = place.row();
		List<Target> targets = new ArrayList<>();
		switch (row.kind()) {
		case TYPE -> types(targets, row);
		case ATTRIBUTE -> attributes(targets, row, type(place.above()));
		case ROLE -> roles(targets, row, type(place.above()));
		case VALUE -> values(targets, place);
		case SET -> tags(targets, TypeNames.attribute(row.name(), type(place.above())));
		case COLUMN -> {
			targets.add(new Target(null, Messages.Target_none));
			if (importer instanceof ColumnTargets columns) {
				columns.columnTargets().forEach(word -> targets.add(new Target(word.id(), word.label())));
			}
		}
		case OPTION -> options(targets, row, place.above().row());
		}
		Target plain = plain(row);
		if (targets.stream().noneMatch(target -> Objects.equals(target.id(), plain.id()))) {
			targets.add(plain);
		}
		return targets;
	}

	/** @return whether a row can become something that nobody lists */
	boolean isOpen(RowPlace place) {
		return switch (place.row().kind()) {
		case TYPE, ATTRIBUTE, VALUE, SET, OPTION -> true;
		case ROLE -> type(place.above()) == null || type(place.above()).getBase() == Base.MARK;
		case COLUMN -> false;
		};
	}

	private Target plain(MappingRow row) {
		String id = row.target();
		if (id == null) {
			return new Target(null, row.kind() == MappingRow.Kind.OPTION || row.kind() == MappingRow.Kind.VALUE ? "" : Messages.Target_none); //$NON-NLS-1$
		}
		if (row.kind() == MappingRow.Kind.TYPE) {
			MarkType type = MappingDraft.type(id, scheme);
			return type == null ? new Target(id, NLS.bind(Messages.Target_newType, id)) : target(type);
		}
		return new Target(id, id);
	}

	/** @return what a row becomes now, as people read it */
	Target now(RowPlace place) {
		Target plain = plain(place.row());
		return of(place).stream().filter(target -> Objects.equals(target.id(), plain.id())).findFirst().orElse(plain);
	}

	/** @return whether the scheme has to grow for a type or attribute */
	boolean isNew(RowPlace place) {
		MappingRow row = place.row();
		if (row.target() == null) {
			return false;
		}
		return switch (row.kind()) {
		case TYPE -> type(place) == null;
		case ATTRIBUTE -> type(place.above()) != null && TypeNames.attribute(row.target(), type(place.above())) == null
				&& words(type(place.above())).stream().noneMatch(word -> word.id().equals(row.target()));
		default -> false;
		};
	}

	/** The mark type of the scheme that a type becomes, or {@code null}. */
	private MarkType type(RowPlace type) {
		return type == null || type.row().kind() != MappingRow.Kind.TYPE ? null : MappingDraft.type(type.row().target(), scheme);
	}

	private static Target target(Labelled labelled) {
		String colour = labelled instanceof MarkType type ? type.getColour() : null;
		return new Target(labelled.getId(), SchemeIndex.label(labelled, Locale.getDefault()), colour);
	}

	private void types(List<Target> targets, MappingRow row) {
		targets.add(new Target(null, Messages.Target_none));
		scheme.types().stream().filter(type -> TypeNames.isMark(type) && !type.isRetired()).forEach(type -> targets.add(target(type)));
		String own = SchemeGrowth.id(LayerMaker.simple(row.name()));
		if (MappingDraft.type(own, scheme) == null) {
			targets.add(new Target(own, NLS.bind(Messages.Target_newType, own)));
		}
	}

	private List<Target> words(MarkType type) {
		List<Target> words = new ArrayList<>();
		if (importer instanceof AttributeTargets offered) {
			offered.attributeTargets().forEach(word -> words.add(new Target(word.id(), word.label())));
		}
		if (type != null && type.getBase() == Base.SOURCE) {
			words.add(new Target(MarkRoles.AGENT, Messages.Target_agent));
		}
		if (type != null && type.getBase() == Base.STANCE) {
			words.add(new Target(MarkRoles.HOLDER, Messages.Target_holder));
		}
		if (type != null && type.getBase() == Base.ATTRIBUTION) {
			words.add(new Target(MarkRoles.WRITER, Messages.Target_writer));
		}
		words.add(new Target(MarkRoles.COMMENT, Messages.Target_comment));
		return words;
	}

	private void attributes(List<Target> targets, MappingRow row, MarkType type) {
		targets.add(new Target(null, Messages.Target_none));
		if (type != null) {
			type.getAttributes().stream().filter(each -> !each.isRetired()).forEach(each -> targets.add(target(each)));
		}
		targets.addAll(words(type));
		String own = SchemeGrowth.id(row.name());
		if (TypeNames.attribute(own, type) == null && targets.stream().noneMatch(target -> own.equals(target.id()))) {
			targets.add(new Target(own, NLS.bind(Messages.Target_newAttribute, own)));
		}
		String now = row.target();
		if (now != null && targets.stream().noneMatch(target -> now.equals(target.id()))) {
			AttributeType known = TypeNames.attribute(now, type);
			targets.add(known == null ? new Target(now, NLS.bind(Messages.Target_newAttribute, now)) : new Target(now, target(known).label()));
		}
	}

	private static void roles(List<Target> targets, MappingRow row, MarkType type) {
		targets.add(new Target(null, Messages.Target_noRole));
		switch (type == null ? Base.MARK : type.getBase()) {
		case ATTRIBUTION -> {
			targets.add(new Target(MarkRoles.SOURCES, Messages.Role_sources));
			targets.add(new Target(MarkRoles.CUE, Messages.Role_cue));
			targets.add(new Target(MarkRoles.CLAIMS, Messages.Role_claims));
			targets.add(new Target(MarkRoles.RELAY, Messages.Role_relay));
			targets.add(new Target(MarkRoles.MEDIUM, Messages.Role_medium));
		}
		case STANCE -> {
			targets.add(new Target(MarkRoles.ATTRIBUTION, Messages.Role_attribution));
			targets.add(new Target(MarkRoles.CLAIM, Messages.Role_claim));
		}
		case CLAIM -> targets.add(new Target(MarkRoles.ANAPHORIC_OF, Messages.Role_anaphoric));
		case MARK -> targets.add(new Target(row.name(), row.name()));
		default -> {
			// sources and cues refer to nothing
		}
		}
	}

	private void values(List<Target> targets, RowPlace place) {
		RowPlace attribute = place.above();
		if (attribute.row().kind() == MappingRow.Kind.ATTRIBUTE) {
			tags(targets, TypeNames.attribute(attribute.row().target(), type(attribute.above())));
		}
		String own = place.row().name();
		if (targets.stream().noneMatch(target -> own.equals(target.id()))) {
			targets.add(new Target(own, own));
		}
	}

	private static void tags(List<Target> targets, AttributeType attribute) {
		if (attribute != null) {
			attribute.getTags().stream().filter(tag -> !tag.isRetired()).forEach(tag -> targets.add(target(tag)));
		}
	}

	private void options(List<Target> targets, MappingRow row, MappingRow parent) {
		switch (row.name()) {
		case ColumnTargets.TYPE -> scheme.types().stream().filter(type -> type.getBase() == Base.MARK && !type.isRetired())
				.forEach(type -> targets.add(target(type)));
		case ColumnTargets.ATTRIBUTE -> {
			String type = parent.children().stream().filter(child -> child.name().equals(ColumnTargets.TYPE)).map(MappingRow::target)
					.filter(Objects::nonNull).findFirst().orElse("label"); //$NON-NLS-1$
			MarkType known = scheme.type(type);
			if (known != null) {
				known.getAttributes().forEach(attribute -> targets.add(target(attribute)));
			}
		}
		default -> {
			// any annotator
		}
		}
	}
}
