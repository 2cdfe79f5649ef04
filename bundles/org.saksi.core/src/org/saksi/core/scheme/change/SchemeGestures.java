package org.saksi.core.scheme.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.rules.Severity;
import org.saksi.core.scheme.SchemeCheck;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.scheme.SchemeProblem;
import org.saksi.core.session.CorpusSession;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.Labelled;
import org.saksi.model.scheme.MarkType;
import org.saksi.model.scheme.RuleSetting;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;
import org.saksi.model.scheme.SchemePackage;
import org.saksi.model.scheme.Tag;
import org.saksi.model.scheme.ValueType;

/**
 * Changes of a scheme that no mark has to follow. Each is a gesture of the session. One that would bring in a contradiction is
 * refused with all that would be wrong, and changes nothing; contradictions that are there already do not hinder it.
 */
public final class SchemeGestures {

	private final CorpusSession session;

	/** Gestures on the scheme of {@code session}. */
	public SchemeGestures(CorpusSession session) {
		this.session = session;
	}

	/** @return what is wrong in {@code after} and not in {@code before}, localized */
	static List<String> newProblems(Scheme before, Scheme after) {
		List<String> old = SchemeCheck.problems(before);
		return SchemeCheck.problems(after).stream().filter(problem -> !old.contains(problem)).toList();
	}

	private <T> T run(String label, Callable<T> change) throws CorpusException {
		List<String> before = SchemeCheck.problems(session.scheme());
		return session.run(label, () -> {
			T result = change.call();
			List<String> wrong = SchemeCheck.check(session.scheme()).stream().filter(SchemeProblem::isError)
					.map(SchemeProblem::message).filter(message -> !before.contains(message)).toList();
			if (!wrong.isEmpty()) {
				throw new CorpusException(String.join("; ", wrong));
			}
			return result;
		});
	}

	/** Adds a mark type at the end of those that are marks. */
	public MarkType addType(Base base, String id, String label) throws CorpusException {
		Scheme scheme = session.scheme();
		MarkType type = SchemeFactory.eINSTANCE.createMarkType();
		type.setBase(base);
		named(type, id, label);
		return run(Messages.bind(Messages.SchemeGestures_add, id), () -> {
			int at = (int) scheme.getMarkTypes().stream().filter(each -> each.getBase().compareTo(Base.MARK) <= 0).count();
			scheme.getMarkTypes().add(base.compareTo(Base.MARK) <= 0 ? at : scheme.getMarkTypes().size(), type);
			return type;
		});
	}

	/** Adds an attribute at the end of a type's; one of type tag begins with one tag. */
	public AttributeType addAttribute(MarkType type, ValueType valueType, String id, String label, String firstTag)
			throws CorpusException {
		AttributeType attribute = SchemeFactory.eINSTANCE.createAttributeType();
		attribute.setValueType(valueType);
		named(attribute, id, label);
		if (valueType == ValueType.TAG) {
			Tag tag = SchemeFactory.eINSTANCE.createTag();
			tag.setId(firstTag);
			attribute.getTags().add(tag);
		}
		return run(Messages.bind(Messages.SchemeGestures_add, id), () -> {
			type.getAttributes().add(attribute);
			return attribute;
		});
	}

	/** Adds a tag to an attribute. @param at its place, or -1 for the end */
	public Tag addTag(AttributeType attribute, String id, String label, int at) throws CorpusException {
		Tag tag = SchemeFactory.eINSTANCE.createTag();
		named(tag, id, label);
		return run(Messages.bind(Messages.SchemeGestures_add, id), () -> {
			attribute.getTags().add(at < 0 ? attribute.getTags().size() : at, tag);
			return tag;
		});
	}

	private static void named(Labelled labelled, String id, String label) {
		labelled.setId(id);
		labelled.setLabel(label == null || label.isBlank() || label.equals(id) ? null : label.strip());
	}

	/**
	 * Moves something among its neighbours; nothing happens at the end of their list.
	 *
	 * @param by how many places, negative for up
	 * @throws CorpusException if marks that name no type would become marks of another one
	 */
	@SuppressWarnings("unchecked")
	public void move(Labelled labelled, int by) throws CorpusException {
		EList<Labelled> all = (EList<Labelled>) labelled.eContainer().eGet(labelled.eContainingFeature());
		int from = all.indexOf(labelled);
		int to = Math.clamp(from + by, 0, all.size() - 1);
		if (from == to) {
			return;
		}
		run(Messages.bind(Messages.SchemeGestures_move, labelled.getId()), () -> {
			SchemeIndex before = new SchemeIndex(EcoreUtil.copy(session.scheme()));
			all.move(to, from);
			if (labelled instanceof MarkType type && Holders.isInLayers(type.getBase())) {
				checkFirst(before, type.getBase());
			}
			return null;
		});
	}

	/** Marks without a type are of the first type of their base. */
	private void checkFirst(SchemeIndex before, Base base) throws CorpusException {
		MarkType was = before.type(base);
		MarkType is = new SchemeIndex(session.scheme()).type(base);
		if (base != Base.MARK && was != null && (is == null || !is.getId().equals(was.getId()))) {
			throw new CorpusException(Messages.bind(Messages.SchemeGestures_first, was.getId(), base.getLiteral()));
		}
	}

	/**
	 * Sets one feature of the scheme, a type, an attribute, or a tag: label, description, guideline, colour, key, and so on.
	 *
	 * @param value {@code null} or an empty string unsets it
	 * @throws CorpusException if the feature is one that stored values depend on and the thing is in use: see
	 *                         {@link SchemeMigrations}
	 */
	public void set(EObject object, EStructuralFeature feature, Object value) throws CorpusException {
		Object wanted = value instanceof String text && text.isEmpty() ? null : value;
		if (Objects.equals(object.eGet(feature), wanted)) {
			return;
		}
		if (feature.getName().equals("id") && object instanceof Labelled || feature == SchemePackage.Literals.ATTRIBUTE_TYPE__VALUE_TYPE
				|| feature == SchemePackage.Literals.ATTRIBUTE_TYPE__MANY || feature == SchemePackage.Literals.MARK_TYPE__BASE) {
			throw new CorpusException(Messages.bind(Messages.SchemeGestures_migrate, feature.getName()));
		}
		run(Messages.bind(Messages.SchemeGestures_change, name(object)), () -> {
			if (wanted == null) {
				object.eUnset(feature);
			} else {
				object.eSet(feature, wanted);
			}
			return null;
		});
	}

	private static String name(EObject object) {
		return object instanceof Labelled labelled ? labelled.getId() : object instanceof Scheme scheme ? scheme.getId() : "";
	}

	/**
	 * Sets a text in a language other than English: a label, a description, a guideline, or the name of the scheme. The texts of
	 * one thing stay sorted by language.
	 *
	 * @param texts    the map of texts by language, e.g. {@link SchemePackage.Literals#LABELLED__LABELS}
	 * @param language ISO 639-1 code
	 * @param text     {@code null} or blank for none
	 */
	@SuppressWarnings("unchecked")
	public void translate(EObject object, EStructuralFeature texts, String language, String text) throws CorpusException {
		EMap<String, String> all = (EMap<String, String>) object.eGet(texts);
		String wanted = text == null || text.isBlank() ? null : text.strip();
		if (Objects.equals(all.get(language), wanted)) {
			return;
		}
		run(Messages.bind(Messages.SchemeGestures_change, name(object)), () -> {
			if (wanted == null) {
				all.removeKey(language);
			} else if (all.containsKey(language)) {
				all.put(language, wanted);
			} else {
				all.put(language, wanted);
				int at = (int) all.stream().filter(entry -> entry.getKey().compareTo(language) < 0).count();
				all.move(at, all.size() - 1);
			}
			return null;
		});
	}

	/** Switches a rule, or changes its severity. @param severity {@code null} keeps that of the rule */
	public void setRule(String rule, boolean enabled, Severity severity) throws CorpusException {
		Scheme scheme = session.scheme();
		run(Messages.bind(Messages.SchemeGestures_change, rule), () -> {
			RuleSetting setting = scheme.getRules().stream().filter(each -> rule.equals(each.getRule())).findFirst().orElse(null);
			if (enabled && severity == null) {
				scheme.getRules().remove(setting);
				return null;
			}
			if (setting == null) {
				setting = SchemeFactory.eINSTANCE.createRuleSetting();
				setting.setRule(rule);
				scheme.getRules().add(setting);
			}
			setting.setEnabled(enabled);
			setting.setSeverity(severity == null ? null : severity.name().toLowerCase(java.util.Locale.ROOT));
			return null;
		});
	}

	/** Retires something: old marks keep it, it is not offered any more. Or takes that back. */
	public void retire(Labelled labelled, boolean retired) throws CorpusException {
		set(labelled, SchemePackage.Literals.LABELLED__RETIRED, retired);
	}

	/**
	 * Removes something that nothing uses.
	 *
	 * @param uses how often it is used, as {@link SchemeUsage#of} counted it just now
	 * @throws CorpusException if it is used, with the counts, or the scheme needs it
	 */
	@SuppressWarnings("unchecked")
	public void remove(Labelled labelled, SchemeUsage.Count uses) throws CorpusException {
		SchemePath path = SchemePath.of(labelled);
		SchemeUsage.Count open = SchemeUsage.inMemory(session.store(), session.scheme(), path);
		SchemeUsage.Count counted = open.items() > uses.items() ? open : uses;
		if (counted.items() > 0) {
			throw new CorpusException(Messages.bind(Messages.SchemeGestures_used,
					new Object[] { path, counted.items(), counted.articles() }));
		}
		if (labelled instanceof AttributeType && labelled.eContainer() instanceof MarkType type && Holders.isFixed(type.getBase())) {
			throw new CorpusException(Messages.bind(Messages.SchemeMigrations_fixed, path));
		}
		List<Labelled> all = (List<Labelled>) labelled.eContainer().eGet(labelled.eContainingFeature());
		run(Messages.bind(Messages.SchemeGestures_remove, path), () -> {
			if (labelled instanceof Tag tag && tag.eContainer() instanceof AttributeType attribute
					&& tag.getId().equals(attribute.getDefaultValue())) {
				attribute.setDefaultValue(null);
			}
			all.remove(labelled);
			return null;
		});
	}

	/** @return an id that is free among neighbours: {@code wanted}, else with a number */
	public static String freeId(List<? extends Labelled> neighbours, String wanted) {
		List<String> taken = new ArrayList<>(neighbours.stream().map(Labelled::getId).toList());
		String id = wanted;
		for (int i = 2; taken.contains(id); i++) {
			id = wanted + "_" + i;
		}
		return id;
	}
}
