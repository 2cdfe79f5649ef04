package org.saksi.ui.registry.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.saksi.core.registry.EntryKind;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.corpus.Event;
import org.saksi.model.registry.RegistryPackage.Literals;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.Tag;

/** How entries, their fields and their tags are called, in the language of the workbench. */
public final class EntryWords {

	private final Corpus corpus;
	private final SchemeIndex scheme;

	/** Words of a corpus, as its scheme is now. */
	public EntryWords(CorpusStore store) {
		this(store.corpus(), store.scheme());
	}

	/** Words of a corpus and a scheme. */
	public EntryWords(Corpus corpus, Scheme scheme) {
		this.corpus = corpus;
		this.scheme = new SchemeIndex(scheme);
	}

	/** @return the scheme */
	public SchemeIndex scheme() {
		return scheme;
	}

	/** @return the label of a field */
	public static String field(EAttribute field) {
		return switch (field.getName()) {
		case "affiliation" -> Messages.Field_affiliation; //$NON-NLS-1$
		case "country" -> Messages.Field_country; //$NON-NLS-1$
		case "event" -> Messages.Field_event; //$NON-NLS-1$
		case "kind" -> Messages.Field_kind; //$NON-NLS-1$
		case "name" -> Messages.Field_name; //$NON-NLS-1$
		case "role" -> Messages.Field_role; //$NON-NLS-1$
		case "slot" -> Messages.Field_slot; //$NON-NLS-1$
		case "text" -> Messages.Field_text; //$NON-NLS-1$
		default -> Messages.Field_type;
		};
	}

	/** @return the tags that a field of entries may have, without retired ones and the type of the writer */
	public List<Tag> tags(EntryKind<?> kind) {
		AttributeType type = SchemeIndex.attribute(scheme.type(kind.base()), kind.tagField().getName());
		return type == null ? List.of()
				: type.getTags().stream().filter(tag -> !tag.isRetired() && !"writer".equals(tag.getId())).toList(); //$NON-NLS-1$
	}

	/** @return the label of a tag; the tag itself where the scheme does not know it, {@code null} for {@code null} */
	public String tag(EntryKind<?> kind, String id) {
		return tag(kind.base(), kind.tagField().getName(), id);
	}

	/** As {@link #tag(EntryKind, String)}, of any attribute of a base. */
	public String tag(Base base, String attribute, String id) {
		Tag tag = SchemeIndex.tag(SchemeIndex.attribute(scheme.type(base), attribute), id);
		return tag == null ? id : SchemeIndex.label(tag, Locale.getDefault());
	}

	/** @return what a tag means in the scheme {@code claims} */
	public String meaning(EntryKind<?> kind, String id) {
		Tag tag = SchemeIndex.tag(SchemeIndex.attribute(scheme.type(kind.base()), kind.tagField().getName()), id);
		return tag == null || tag.getMeans() == null ? id : tag.getMeans();
	}

	/** @return the mark type that stands for a base, or {@code null} */
	public MarkType type(Base base) {
		return scheme.type(base);
	}

	/** @return the name of an event; its id where it has none, {@code null} for {@code null} */
	public String event(String id) {
		for (Event event : corpus.getEvents()) {
			if (event.getId().equals(id)) {
				return name(event);
			}
		}
		return id;
	}

	/** @return the names of all events, their ids where they have none, by id */
	public Map<String, String> events() {
		Map<String, String> names = new HashMap<>();
		corpus.getEvents().forEach(event -> names.putIfAbsent(event.getId(), name(event)));
		return names;
	}

	private static String name(Event event) {
		return event.getName() == null ? event.getId() : event.getName();
	}

	/** @return the value of a field as people read it */
	public String value(EntryKind<?> kind, EAttribute field, String value) {
		if (field == kind.tagField()) {
			return tag(kind, value);
		}
		return field == Literals.CANONICAL_CLAIM__EVENT ? event(value) : value;
	}

	/** @return the label of a type of claim links */
	public String link(String type) {
		return tag(Base.CLAIM_LINK, "type", type); //$NON-NLS-1$
	}
}
