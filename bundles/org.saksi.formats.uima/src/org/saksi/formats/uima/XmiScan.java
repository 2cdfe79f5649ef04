package org.saksi.formats.uima;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.saksi.core.formats.Report;
import org.saksi.core.formats.mapping.Account;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks through an XMI file for types and features that no type system describes and works out what they are: a feature all of whose
 * values are ids of the file refers to annotations, anything else is text.
 */
final class XmiScan extends DefaultHandler {

	private static final String XMI = "http://www.omg.org/XMI";
	private static final int MAX_FEATURES = 20_000;
	/** Never references, although numbers in them can be ids. */
	private static final Set<String> TEXTS = Set.of("value", "identifier", "label", "role", "referenceType", "referenceRelation",
			"PosValue", "coarseValue", "id", "order", "documentId", "documentTitle", "documentUri", "collectionId", "documentBaseUri",
			"begin", "end", "language", "sofaString", "form", "note", "comment");

	private static final class Seen {
		private boolean ids = true;
		private boolean several;
		private boolean child;
		private final Set<Integer> values = new HashSet<>();
	}

	private final Types known;
	private final Map<String, Map<String, Seen>> types = new LinkedHashMap<>();
	private final Set<String> annotations = new HashSet<>();
	private final Set<Integer> ids = new HashSet<>();
	private final Map<String, Integer> views = new HashMap<>();
	private int depth;
	private int features;
	private String current;

	/** @param known types that are described */
	XmiScan(Types known) {
		this.known = known;
	}

	/** @return the number of sofas */
	int sofas() {
		return views.size();
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
		depth++;
		if (depth == 2) {
			current = typeName(uri, name);
			String id = attributes.getValue(XMI, "id");
			if (id != null && id.matches("[0-9]{1,9}")) {
				ids.add(Integer.valueOf(id));
			}
			if (current.equals("uima.cas.Sofa")) {
				views.merge(String.valueOf(attributes.getValue("sofaID")), 1, Integer::sum);
			}
			if (!Types.isBuiltIn(current) && !current.equals("uima.cas.View") && !current.equals("uima.cas.NULL")) {
				element(attributes);
			}
		} else if (depth == 3 && types.containsKey(current)) {
			seen(name).child = true;
		}
	}

	private void element(Attributes attributes) throws SAXException {
		types.computeIfAbsent(current, key -> new LinkedHashMap<>());
		if (attributes.getValue("begin") != null && attributes.getValue("end") != null) {
			annotations.add(current);
		}
		for (int i = 0; i < attributes.getLength(); i++) {
			if (attributes.getURI(i).isEmpty()) {
				value(seen(attributes.getLocalName(i)), attributes.getLocalName(i), attributes.getValue(i));
			}
		}
	}

	private Seen seen(String feature) throws SAXException {
		Map<String, Seen> own = types.get(current);
		Seen seen = own.get(feature);
		if (seen == null) {
			if (++features > MAX_FEATURES) {
				throw new SAXException(Messages.XmiScan_many);
			}
			seen = new Seen();
			own.put(feature, seen);
		}
		return seen;
	}

	private static void value(Seen seen, String feature, String value) {
		if (value.isEmpty() && !TEXTS.contains(feature)) {
			seen.several = true; // an empty array, if the others are references
			return;
		}
		if (!seen.ids || TEXTS.contains(feature) || value.length() > 1 << 20) {
			seen.ids = false;
			return;
		}
		String[] parts = value.strip().split(" +");
		seen.several |= parts.length > 1;
		for (String part : parts) {
			if (!part.matches("[0-9]{1,9}")) {
				seen.ids = false;
				seen.values.clear();
				return;
			}
			seen.values.add(Integer.valueOf(part));
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		depth--;
	}

	/** {@code http:///webanno/custom.ecore} and {@code SimpleSpan} are {@code webanno.custom.SimpleSpan}. */
	static String typeName(String uri, String name) {
		if (!uri.startsWith("http:///") || !uri.endsWith(".ecore") || uri.equals("http:///uima/noNamespace.ecore")) {
			return name;
		}
		return uri.substring("http:///".length(), uri.length() - ".ecore".length()).replace('/', '.') + '.' + name;
	}

	/** Adds what is not described to the known types. */
	void complete(Account account) {
		Types found = new Types();
		types.forEach((name, own) -> {
			boolean described = known.has(name);
			if (!described) {
				account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.XmiScan_undescribed, name), 0);
			}
			String parent = annotations.contains(name) ? Types.ANNOTATION : Types.TOP;
			own.forEach((feature, seen) -> {
				boolean position = feature.equals("sofa") || annotations.contains(name) && Set.of("begin", "end").contains(feature);
				if (!position && !known.hasFeature(name, feature)) {
					found.type(name, parent).add(feature, feature(seen));
				}
			});
			found.type(name, parent);
		});
		known.addAll(found);
	}

	private Types.Feature feature(Seen seen) {
		if (seen.child) {
			return new Types.Feature(Types.STRING_ARRAY, null, null);
		}
		boolean refers = seen.ids && ids.containsAll(seen.values);
		return refers ? seen.several ? new Types.Feature(Types.FS_ARRAY, null, Boolean.FALSE) : new Types.Feature(Types.TOP, null, null)
				: new Types.Feature(Types.STRING, null, null);
	}
}
