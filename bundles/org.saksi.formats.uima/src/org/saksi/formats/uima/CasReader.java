package org.saksi.formats.uima;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.CasNames;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.model.Segment;

/**
 * Makes a document of a CAS. Link objects, which have a role and a target, become links of what has them. Tokens, sentences and what
 * describes the document are left out, unless something refers to them.
 */
final class CasReader {

	private static final String LIST_HEAD = "head";
	private static final String LIST_TAIL = "tail";
	private static final int MAX_LIST = 1_000_000;

	private final CAS view;
	private final Account account;
	private final ForeignDocument document;
	private final Map<FeatureStructure, ForeignMark> marks = new LinkedHashMap<>();
	private final Set<FeatureStructure> inlined = new HashSet<>();
	private final Map<String, Integer> structure = new TreeMap<>();
	private final Deque<FeatureStructure> waiting = new ArrayDeque<>();
	private int number;

	private CasReader(CAS view, Account account) {
		this.view = view;
		this.account = account;
		document = new ForeignDocument(CasNames.FAMILY, view.getDocumentText());
	}

	/** @throws CorpusException if it holds no text */
	static ForeignDocument read(CAS cas, Account account) throws CorpusException {
		CAS chosen = null;
		List<CAS> others = new ArrayList<>();
		String uri = null;
		for (Iterator<CAS> views = cas.getViewIterator(); views.hasNext();) {
			CAS each = views.next();
			uri = each.getSofaDataURI() == null ? uri : each.getSofaDataURI();
			if (each.getDocumentText() == null) {
				continue;
			}
			if (chosen == null || each.getViewName().equals(CAS.NAME_DEFAULT_SOFA)) {
				if (chosen != null) {
					others.add(chosen);
				}
				chosen = each;
			} else {
				others.add(each);
			}
		}
		if (chosen == null) {
			throw new CorpusException(uri == null ? Messages.CasReader_noText : NLS.bind(Messages.CasReader_elsewhere, uri));
		}
		for (CAS other : others) {
			account.tell(Report.Kind.LEFT_OUT, 0, NLS.bind(Messages.CasReader_view, other.getViewName(), other.getIndexedFSs().size()));
		}
		return new CasReader(chosen, account).read();
	}

	private ForeignDocument read() {
		List<FeatureStructure> indexed = new ArrayList<>(view.getIndexedFSs());
		indexed.sort(java.util.Comparator.comparingInt(CasReader::begin).thenComparing(fs -> -end(fs))
				.thenComparing(fs -> fs.getType().getName()).thenComparingInt(CasReader::id));
		List<FeatureStructure> links = new ArrayList<>();
		for (FeatureStructure fs : new LinkedHashSet<>(indexed)) {
			String type = fs.getType().getName();
			if (isLink(fs)) {
				links.add(fs);
			} else if (isStructure(fs)) {
				structure.merge(simple(type), 1, Integer::sum);
			} else {
				mark(fs);
			}
		}
		while (!waiting.isEmpty()) {
			FeatureStructure fs = waiting.removeFirst();
			features(fs, marks.get(fs));
		}
		for (FeatureStructure fs : links) {
			if (!inlined.contains(fs)) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.CasReader_looseLink, fs.getType().getName()), 0);
			}
		}
		document.marks().addAll(marks.values());
		comments();
		if (!structure.isEmpty()) {
			StringBuilder list = new StringBuilder();
			structure.forEach((type, n) -> list.append(list.isEmpty() ? "" : ", ").append(n).append(' ').append(type));
			account.tell(Report.Kind.LEFT_OUT, 0, NLS.bind(Messages.CasReader_structure, list));
		}
		return document;
	}

	private static int id(FeatureStructure fs) {
		return ((org.apache.uima.cas.impl.FeatureStructureImplC) fs)._id();
	}

	private static int begin(FeatureStructure fs) {
		return fs instanceof AnnotationFS annotation ? annotation.getBegin() : Integer.MAX_VALUE;
	}

	private static int end(FeatureStructure fs) {
		return fs instanceof AnnotationFS annotation ? annotation.getEnd() : 0;
	}

	private static String simple(String type) {
		return type.substring(type.lastIndexOf('.') + 1);
	}

	private static boolean isStructure(FeatureStructure fs) {
		String type = fs.getType().getName();
		return CasNames.isStructure(type) || type.equals("uima.cas.Sofa") || fs instanceof CommonArrayFS;
	}

	/** An object that only says that something plays a role in another. */
	private static boolean isLink(FeatureStructure fs) {
		Feature target = fs.getType().getFeatureByBaseName(CasNames.TARGET);
		if (fs instanceof AnnotationFS || target == null || target.getRange().isPrimitive()) {
			return false;
		}
		return fs.getType().getFeatureByBaseName(CasNames.ROLE) != null || fs.getType().getFeatures().size() == 1;
	}

	private ForeignMark mark(FeatureStructure fs) {
		ForeignMark known = marks.get(fs);
		if (known != null) {
			return known;
		}
		List<Segment> segments = fs instanceof AnnotationFS annotation ? trimmed(segments(annotation), fs) : List.of();
		ForeignMark mark = new ForeignMark("f" + ++number, general(fs.getType()), segments, 0);
		marks.put(fs, mark);
		if (CasNames.isStructure(mark.type())) {
			structure.computeIfPresent(simple(mark.type()), (type, n) -> n == 1 ? null : n - 1);
		} else {
			waiting.addLast(fs);
		}
		return mark;
	}

	/** DKPro has a subtype for each coarse part of speech and the like; the layer that people know is the type above them. */
	private String general(Type type) {
		String name = type.getName();
		for (Type each = type; each != null; each = view.getTypeSystem().getParent(each)) {
			if (CasNames.isLayer(each.getName())) {
				name = each.getName();
			}
		}
		int pos = name.indexOf(".pos.POS_");
		String layer = pos < 0 ? name : name.substring(0, pos + ".pos.POS".length());
		if (!layer.equals(type.getName())) {
			account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.CasReader_general, type.getName(), layer), 0);
		}
		return layer;
	}

	/** Without space at the edges, as INCEpTION itself does; a point in space goes to the word before it, else to the first. */
	private List<Segment> trimmed(List<Segment> segments, FeatureStructure fs) {
		List<Segment> trimmed = new ArrayList<>();
		String text = document.text();
		for (Segment segment : segments) {
			if (segment.start() < 0 || segment.end() > text.length() || segment.end() < segment.start()) {
				trimmed.add(segment); // is reported where spans are made
				continue;
			}
			int start = segment.start();
			int end = segment.end();
			while (start < end && Character.isWhitespace(text.charAt(start))) {
				start++;
			}
			while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
				end--;
			}
			if (start == end) {
				start = point(segment.start());
				end = start;
			}
			if (start != segment.start() || end != segment.end()) {
				account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.CasReader_trimmed, fs.getType().getName()), 0);
			}
			trimmed.add(new Segment(start, end));
		}
		return trimmed;
	}

	private int point(int offset) {
		String text = document.text();
		if (offset < text.length() && !Character.isWhitespace(text.charAt(offset))) {
			return offset;
		}
		int at = offset;
		while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
			at--;
		}
		if (at > 0) {
			return at;
		}
		at = offset;
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static List<Segment> segments(AnnotationFS annotation) {
		Feature feature = annotation.getType().getFeatureByBaseName(Uima.SEGMENTS);
		String written = primitive(annotation, feature);
		Segment hull = new Segment(annotation.getBegin(), annotation.getEnd());
		if (written == null || !written.matches("[0-9]{1,9}:[0-9]{1,9}(\\|[0-9]{1,9}:[0-9]{1,9})+")) {
			return List.of(hull);
		}
		List<Segment> segments = new ArrayList<>();
		for (String part : written.split("\\|")) {
			int colon = part.indexOf(':');
			segments.add(new Segment(Integer.parseInt(part.substring(0, colon)), Integer.parseInt(part.substring(colon + 1))));
		}
		boolean fits = segments.get(0).start() == hull.start() && segments.get(segments.size() - 1).end() == hull.end();
		return fits ? segments : List.of(hull);
	}

	/** The value of a feature as text, whatever type the file gives it; {@code null} where it has none, or one that is no text or number. */
	private static String primitive(FeatureStructure fs, Feature feature) {
		return feature == null || !feature.getRange().isPrimitive() ? null : fs.getFeatureValueAsString(feature);
	}

	private void features(FeatureStructure fs, ForeignMark mark) {
		for (Feature feature : fs.getType().getFeatures()) {
			String name = feature.getShortName();
			if (feature.getName().equals(CAS.FEATURE_FULL_NAME_SOFA) || name.equals(Uima.SEGMENTS)
					|| fs instanceof AnnotationFS && (name.equals(CAS.FEATURE_BASE_NAME_BEGIN) || name.equals(CAS.FEATURE_BASE_NAME_END))) {
				continue;
			}
			if (feature.getRange().isPrimitive()) {
				String value = fs.getFeatureValueAsString(feature);
				if (value != null) {
					mark.put(name, value);
				}
			} else {
				reference(fs.getFeatureValue(feature), name, mark);
			}
		}
	}

	private void reference(FeatureStructure value, String name, ForeignMark mark) {
		if (value == null) {
			return;
		}
		if (value instanceof org.apache.uima.jcas.cas.FSArray<?> array) {
			for (int i = 0; i < array.size(); i++) {
				link(array.get(i), name, mark);
			}
		} else if (value instanceof CommonArrayFS<?> array) {
			for (String each : array.toStringArray()) {
				if (each != null) {
					mark.put(name, each);
				}
			}
		} else if (isList(value.getType())) {
			list(value, name, mark);
		} else {
			link(value, name, mark);
		}
	}

	private static boolean isList(Type type) {
		return type.getName().startsWith("uima.cas.") && type.getName().endsWith("List");
	}

	private void list(FeatureStructure first, String name, ForeignMark mark) {
		FeatureStructure each = first;
		for (int i = 0; each != null && i < MAX_LIST; i++) {
			Feature head = each.getType().getFeatureByBaseName(LIST_HEAD);
			if (head == null) {
				return;
			}
			if (head.getRange().isPrimitive()) {
				String value = each.getFeatureValueAsString(head);
				if (value != null) {
					mark.put(name, value);
				}
			} else {
				link(each.getFeatureValue(head), name, mark);
			}
			each = each.getFeatureValue(each.getType().getFeatureByBaseName(LIST_TAIL));
		}
	}

	private void link(FeatureStructure target, String name, ForeignMark mark) {
		if (target == null) {
			return;
		}
		if (!isLink(target)) {
			if (target instanceof org.apache.uima.cas.SofaFS || target instanceof CommonArrayFS) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.CasReader_array, name, mark.type()), 0);
			} else {
				mark.link(name, mark(target).id());
			}
			return;
		}
		inlined.add(target);
		mark.origin().put(CasNames.LINK_TYPE + name, target.getType().getName());
		Type type = target.getType();
		FeatureStructure end = target.getFeatureValue(type.getFeatureByBaseName(CasNames.TARGET));
		Feature named = type.getFeatureByBaseName(CasNames.ROLE);
		String role = primitive(target, named);
		for (Feature other : type.getFeatures()) {
			if (!Set.of(CasNames.ROLE, CasNames.TARGET).contains(other.getShortName()) && other.getRange().isPrimitive()
					&& target.getFeatureValueAsString(other) != null) {
				account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.CasReader_linkFeature, other.getShortName(), type.getName()), 0);
			}
		}
		if (end == null) {
			account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.CasReader_emptySlot, name, mark.type()), 0);
		} else {
			mark.link(role == null ? name : name + ':' + role, mark(end).id());
		}
	}

	/** Comments that our own exports wrote. */
	private void comments() {
		Map<String, String> on = new HashMap<>();
		for (ForeignMark mark : List.copyOf(document.marks())) {
			if (mark.type().equals(Uima.COMMENT) && mark.value(Uima.COMMENT_TEXT) != null) {
				List<String> targets = mark.links().getOrDefault(Uima.COMMENT_ON, List.of());
				document.notes().add(new ForeignDocument.Note(targets.isEmpty() ? null : targets.get(0), mark.value(Uima.COMMENT_TEXT), 0));
				on.put(mark.id(), mark.type());
			}
		}
		document.marks().removeIf(mark -> on.containsKey(mark.id()));
	}
}
