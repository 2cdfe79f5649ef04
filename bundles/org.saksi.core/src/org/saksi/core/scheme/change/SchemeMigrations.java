package org.saksi.core.scheme.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/** Makes the migrations that there are. None of them changes anything yet. */
public final class SchemeMigrations {

	/** What becomes of values that cannot be converted. */
	public enum Unfit {
		/** The migration is refused. */
		REFUSE,
		/** They stay as they are; the rules report each. */
		LEAVE,
		/** They are taken away. */
		DROP
	}

	private SchemeMigrations() {
	}

	/**
	 * Gives a mark type, an attribute or a tag another id.
	 *
	 * @throws CorpusException if the program refers to it by its id
	 */
	public static SchemeMigration rename(Scheme scheme, SchemePath path, String id) throws CorpusException {
		String label = Messages.bind(Messages.SchemeMigrations_rename, path, id);
		Consumer<Scheme> change = copy -> renameIn(copy, path, id);
		if (path.tag() != null) {
			return new SchemeMigration(label, scheme, change,
					List.of(Rewrite.values(path.type(), path.attribute(), Collections.singletonMap(path.tag(), id))), true);
		}
		if (path.attribute() != null) {
			MarkType type = (MarkType) new SchemePath(path.type(), null, null).in(scheme);
			if (Holders.isFixed(type.getBase())) {
				throw new CorpusException(Messages.bind(Messages.SchemeMigrations_fixed, path));
			}
			return new SchemeMigration(label, scheme, change,
					List.of(new Rewrite(path.type(), path.type(), path.attribute(), id, Map.of(), null, false, false)), true);
		}
		return new SchemeMigration(label, scheme, change, List.of(Rewrite.type(path.type(), id)), true);
	}

	private static void renameIn(Scheme scheme, SchemePath path, String id) {
		Labelled labelled = path.in(scheme);
		if (labelled instanceof Tag && labelled.eContainer() instanceof AttributeType attribute && attribute.getDefaultValue() != null) {
			attribute.setDefaultValue(mapped(attribute, Map.of(path.tag(), id)));
		}
		if (labelled instanceof Tag tag && tag.getMeans() == null) {
			tag.setMeans(SchemeMeanings.keep(scheme, path));
		}
		labelled.setId(id);
	}

	private static String mapped(AttributeType attribute, Map<String, String> ids) {
		String value = attribute.getDefaultValue();
		if (!attribute.isMany()) {
			return ids.getOrDefault(value, value);
		}
		return AttributeValues.join(AttributeValues.split(value).stream().map(each -> ids.getOrDefault(each, each)).distinct().toList());
	}

	/** Puts one tag of an attribute in the place of another, which goes: what has that has this. */
	public static SchemeMigration merge(Scheme scheme, SchemePath path, String into) {
		return new SchemeMigration(Messages.bind(Messages.SchemeMigrations_merge, path, into), scheme, copy -> {
			Tag tag = (Tag) path.in(copy);
			AttributeType attribute = (AttributeType) tag.eContainer();
			if (attribute.getDefaultValue() != null) {
				attribute.setDefaultValue(mapped(attribute, Map.of(path.tag(), into)));
			}
			attribute.getTags().remove(tag);
		}, List.of(Rewrite.values(path.type(), path.attribute(), Collections.singletonMap(path.tag(), into))), true);
	}

	/**
	 * Makes two tags of one: another one beside it, for some of its uses. It means what the first one means and keeps its place,
	 * right behind.
	 *
	 * @param path  the tag
	 * @param id    id of the other one
	 * @param label its English label; {@code null} for none but the id
	 * @param uses  those that have the other one from then on; of {@link SchemeUse#all}
	 */
	public static SchemeMigration split(Scheme scheme, SchemePath path, String id, String label, List<SchemeUse> uses) {
		List<Rewrite> rewrites = uses.isEmpty() ? List.of()
				: List.of(Rewrite.values(path.type(), path.attribute(), Collections.singletonMap(path.tag(), id)));
		return new SchemeMigration(Messages.bind(Messages.SchemeMigrations_split, path, id), scheme, copy -> {
			Tag tag = (Tag) path.in(copy);
			List<Tag> all = ((AttributeType) tag.eContainer()).getTags();
			Tag other = SchemeFactory.eINSTANCE.createTag();
			other.setId(id);
			other.setLabel(label == null || label.isBlank() || label.equals(id) ? null : label.strip());
			other.setMeans(tag.getMeans() == null ? SchemeMeanings.keep(copy, path) : tag.getMeans());
			all.add(all.indexOf(tag) + 1, other);
		}, rewrites, true, SchemeUse.chosen(uses));
	}

	/**
	 * Puts an attribute under another type. Marks of the first type do not have it any more, and those of the other one do not
	 * have it yet: values have nowhere to go, so the migration is refused where there are any, or takes them away.
	 *
	 * @param type  id of the other type
	 * @param unfit {@link Unfit#REFUSE} or {@link Unfit#DROP}
	 * @throws CorpusException if the program refers to the attribute by its id, or the other type is of something that has fixed
	 *                         attributes only
	 */
	public static SchemeMigration move(Scheme scheme, SchemePath path, String type, Unfit unfit) throws CorpusException {
		MarkType from = new SchemeIndex(scheme).type(path.type());
		MarkType to = new SchemeIndex(scheme).type(type);
		if (Holders.isFixed(from.getBase()) || from.getBase() == Base.HOP) {
			throw new CorpusException(Messages.bind(Messages.SchemeMigrations_fixed, path));
		}
		if (Holders.isFixed(to.getBase()) || to.getBase() == Base.HOP) {
			throw new CorpusException(Messages.bind(Messages.SchemeMigrations_noMore, type));
		}
		Rewrite gone = unfit == Unfit.DROP ? new Rewrite(path.type(), path.type(), path.attribute(), null, Map.of(), null, false, true)
				: new Rewrite(path.type(), path.type(), path.attribute(), path.attribute(), Map.of(),
						none((AttributeType) path.in(scheme)), false, false);
		return new SchemeMigration(Messages.bind(Messages.SchemeMigrations_move, path, type), scheme, copy -> {
			AttributeType attribute = (AttributeType) path.in(copy);
			new SchemeIndex(copy).type(path.type()).getAttributes().remove(attribute);
			new SchemeIndex(copy).type(type).getAttributes().add(attribute);
		}, List.of(gone), unfit != Unfit.DROP);
	}

	/** @return the types that an attribute can be moved to */
	public static List<MarkType> destinations(AttributeType attribute) {
		Scheme scheme = (Scheme) attribute.eContainer().eContainer();
		return scheme.getMarkTypes().stream().filter(type -> type != attribute.eContainer() && type.getBase().compareTo(Base.MARK) <= 0
				&& ((MarkType) attribute.eContainer()).getBase().compareTo(Base.MARK) <= 0).toList();
	}

	/**
	 * Changes what values an attribute takes: its value type, whether several, and its tags.
	 *
	 * @param wanted the attribute as it is to be; its id and its looks do not count
	 * @param values what stored values become, decided by people; {@code null} as a value takes it away
	 * @param unfit  what becomes of all other values that do not fit
	 */
	public static SchemeMigration convert(Scheme scheme, SchemePath path, AttributeType wanted, Map<String, String> values,
			Unfit unfit) {
		AttributeType after = EcoreUtil.copy(wanted);
		return new SchemeMigration(Messages.bind(Messages.SchemeMigrations_convert, path, after.getValueType().getLiteral()), scheme,
				copy -> convertIn((AttributeType) path.in(copy), after),
				List.of(new Rewrite(path.type(), path.type(), path.attribute(), path.attribute(), new HashMap<>(values), after, false,
						unfit == Unfit.DROP)),
				unfit == Unfit.REFUSE);
	}

	private static void convertIn(AttributeType attribute, AttributeType after) {
		attribute.setValueType(after.getValueType());
		attribute.setMany(after.isMany());
		attribute.getTags().removeIf(tag -> SchemeIndex.tag(after, tag.getId()) == null);
		for (Tag tag : after.getTags()) {
			if (SchemeIndex.tag(attribute, tag.getId()) == null) {
				attribute.getTags().add(EcoreUtil.copy(tag));
			}
		}
		attribute.setDefaultValue(after.getDefaultValue());
	}

	/** An attribute of another value type, without tags unless it is for {@link ValueType#TAG}: as {@link #convert} takes it. */
	public static AttributeType withValueType(AttributeType attribute, ValueType type) {
		AttributeType copy = EcoreUtil.copy(attribute);
		copy.setValueType(type);
		if (type != ValueType.TAG) {
			copy.getTags().clear();
		}
		copy.setDefaultValue(null);
		return copy;
	}

	/**
	 * Puts another scheme in the place of this one. What has the same ids in both stays; what is only in this one goes, and
	 * must not be used unless it is mapped.
	 *
	 * @param other  the scheme that comes; copied
	 * @param mapped what ids of this scheme become: a type, an attribute of the same type, a tag of the same attribute. As
	 *               {@link SchemeReplacement#orphans} offers them; {@code null} as an id leaves the values out
	 */
	public static SchemeMigration replace(Scheme scheme, Scheme other, Map<SchemePath, String> mapped) {
		Scheme coming = EcoreUtil.copy(other);
		List<Rewrite> rewrites = new ArrayList<>();
		List<Rewrite> types = new ArrayList<>();
		for (MarkType type : scheme.getMarkTypes()) {
			SchemePath path = SchemePath.of(type);
			String newType = mapped.getOrDefault(path, type.getId());
			MarkType target = new SchemeIndex(coming).type(newType);
			for (AttributeType attribute : type.getAttributes()) {
				SchemePath at = SchemePath.of(attribute);
				String newAttribute = mapped.containsKey(at) ? mapped.get(at) : attribute.getId();
				Map<String, String> tags = new HashMap<>();
				attribute.getTags().forEach(tag -> {
					SchemePath tagPath = SchemePath.of(tag);
					if (mapped.containsKey(tagPath)) {
						tags.put(tag.getId(), mapped.get(tagPath));
					}
				});
				AttributeType after = newAttribute == null ? null : SchemeIndex.attribute(target, newAttribute);
				rewrites.add(new Rewrite(type.getId(), newType, attribute.getId(), newAttribute, tags,
						after == null && newAttribute != null ? none(attribute) : after, false, false));
			}
			if (target == null) {
				types.add(Rewrite.gone(type.getId()));
				continue;
			}
			if (!newType.equals(type.getId())) {
				types.add(Rewrite.type(type.getId(), newType));
			}
			boolean first = new SchemeIndex(scheme).type(type.getBase()) == type;
			if (first && Holders.isInLayers(type.getBase()) && new SchemeIndex(coming).type(type.getBase()) != target) {
				types.add(Rewrite.naming(type.getId(), newType));
			}
		}
		rewrites.addAll(types);
		return new SchemeMigration(Messages.bind(Messages.SchemeMigrations_replace, SchemeIndex.name(other, Locale.getDefault())),
				scheme, copy -> SchemeReplacement.put(copy, coming), rewrites, true);
	}

	/** An attribute that no value fits. */
	private static AttributeType none(AttributeType like) {
		AttributeType none = EcoreUtil.copy(like);
		none.getTags().clear();
		Tag impossible = SchemeFactory.eINSTANCE.createTag();
		impossible.setId("");
		none.getTags().add(impossible);
		return none;
	}
}
