package org.saksi.formats.uima;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;

/** Types with their features, put together from several places; of two features with one name the first counts. */
final class Types {

	static final String TOP = "uima.cas.TOP";
	static final String ANNOTATION = "uima.tcas.Annotation";
	static final String STRING = "uima.cas.String";
	static final String STRING_ARRAY = "uima.cas.StringArray";
	static final String FS_ARRAY = "uima.cas.FSArray";

	/**
	 * A feature.
	 *
	 * @param range    type of its values
	 * @param element  type of the elements of an array, or {@code null}
	 * @param multiple whether arrays may be shared, or {@code null}
	 */
	record Feature(String range, String element, Boolean multiple) {
	}

	/** A type. */
	static final class Type {
		private final String parent;
		private final Map<String, Feature> features = new LinkedHashMap<>();
		/** Values of a type that allows only some strings. */
		final List<String> allowed = new ArrayList<>();

		Type(String parent) {
			this.parent = parent;
		}

		void add(String name, Feature feature) {
			features.putIfAbsent(name, feature);
		}
	}

	private final Map<String, Type> types = new LinkedHashMap<>();

	/** @return the type of the name, made with the parent if there is none; {@code null} for one of UIMA's own */
	Type type(String name, String parent) {
		return isBuiltIn(name) ? null : types.computeIfAbsent(name, key -> new Type(parent));
	}

	static boolean isBuiltIn(String name) {
		return name.startsWith("uima.cas.") || name.equals(ANNOTATION) || name.equals("uima.tcas.DocumentAnnotation")
				|| name.endsWith("[]");
	}

	boolean has(String name) {
		return isBuiltIn(name) || types.containsKey(name);
	}

	/** Whether the type, or one that it builds on, has the feature; a type that is not known has none. */
	boolean hasFeature(String type, String feature) {
		Set<String> seen = new HashSet<>();
		for (String each = type; each != null && seen.add(each);) {
			Type known = types.get(each);
			if (known == null) {
				return each.equals(ANNOTATION) && Set.of("begin", "end", "sofa").contains(feature)
						|| each.equals("uima.tcas.DocumentAnnotation")
								&& Set.of("begin", "end", "sofa", "language").contains(feature);
			}
			if (known.features.containsKey(feature)) {
				return true;
			}
			each = known.parent;
		}
		return false;
	}

	/** Adds what this lacks. */
	void addAll(Types others) {
		others.types.forEach((name, type) -> {
			Type own = types.computeIfAbsent(name, key -> new Type(type.parent));
			type.features.forEach((feature, value) -> {
				if (!hasFeature(name, feature)) {
					own.add(feature, value);
				}
			});
			if (own.allowed.isEmpty()) {
				own.allowed.addAll(type.allowed);
			}
		});
	}

	TypeSystemDescription description() {
		TypeSystemDescription description = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
		types.forEach((name, type) -> {
			String parent = has(type.parent) ? type.parent : ANNOTATION;
			TypeDescription made = description.addType(name, "", parent);
			if (!type.allowed.isEmpty()) {
				made.setAllowedValues(type.allowed.stream().map(value -> {
					var allowed = UIMAFramework.getResourceSpecifierFactory().createAllowedValue();
					allowed.setString(value);
					return allowed;
				}).toArray(org.apache.uima.resource.metadata.AllowedValue[]::new));
			}
			type.features.forEach((feature, value) -> {
				String range = has(value.range()) ? value.range() : TOP;
				made.addFeature(feature, "", range, value.element() != null && has(value.element()) ? value.element() : null,
						value.multiple());
			});
		});
		return description;
	}

	/** @throws CorpusException if the types contradict each other */
	CAS cas() throws CorpusException {
		try {
			return CasCreationUtils.createCas(description(), null, null);
		} catch (ResourceInitializationException | RuntimeException e) {
			Throwable root = e;
			while (root.getCause() != null) {
				root = root.getCause();
			}
			throw new CorpusException(NLS.bind(Messages.Types_contradict, root.getMessage()), e);
		}
	}
}
