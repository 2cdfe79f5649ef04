package org.saksi.formats.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.Report;
import org.saksi.core.formats.corpora.CasNames;
import org.saksi.core.formats.corpora.TextTokens;
import org.saksi.core.formats.mapping.Account;
import org.saksi.core.formats.mapping.ForeignDocument;
import org.saksi.core.formats.mapping.ForeignMark;
import org.saksi.core.text.ArticleText;
import org.saksi.model.Segment;

/**
 * Makes a CAS of a document, with a type system of what it holds, tokens and sentences. A type whose marks have no place is one of
 * objects without a place; segments of discontinuous places and comments have features and a type of their own.
 */
final class CasWriter {

	private static final String LINK = "Link";

	/** What the marks of a type have. */
	private static final class Shape {
		private final Set<String> single = new HashSet<>();
		private final Map<String, Boolean> values = new LinkedHashMap<>();
		private final Map<String, Boolean> slots = new LinkedHashMap<>();
		private final Map<String, String> linkTypes = new HashMap<>();
		private boolean placed;
		private boolean split;
	}

	private final ForeignDocument document;
	private final ArticleText article;
	private final Account account;
	private final Map<String, ForeignMark> marks = new HashMap<>();
	private final Map<String, Shape> shapes = new LinkedHashMap<>();
	private final Types types = new Types();
	private final Map<String, FeatureStructure> made = new HashMap<>();
	private CAS cas;

	CasWriter(ForeignDocument document, ArticleText article, Account account) {
		this.document = document;
		this.article = article;
		this.account = account;
	}

	/** @return the types that {@link #write} used */
	Types types() {
		return types;
	}

	CAS write() throws CorpusException {
		document.marks().forEach(mark -> marks.putIfAbsent(mark.id(), mark));
		document.marks().forEach(this::shape);
		shapes.forEach(this::declare);
		types.type(CasNames.TOKEN, Types.ANNOTATION);
		types.type(CasNames.SENTENCE, Types.ANNOTATION);
		if (!document.notes().isEmpty()) {
			Types.Type comment = types.type(Uima.COMMENT, Types.TOP);
			comment.add(Uima.COMMENT_TEXT, new Types.Feature(Types.STRING, null, null));
			comment.add(Uima.COMMENT_ON, new Types.Feature(Types.TOP, null, null));
		}
		cas = types.cas();
		cas.setDocumentText(article.text());
		cas.setDocumentLanguage(article.language() == null ? "x-unspecified" : article.language());
		Type token = cas.getTypeSystem().getType(CasNames.TOKEN);
		TextTokens.of(article).forEach(place -> cas.addFsToIndexes(cas.createAnnotation(token, place.start(), place.end())));
		Type sentence = cas.getTypeSystem().getType(CasNames.SENTENCE);
		article.sentences()
				.forEach(s -> cas.addFsToIndexes(cas.createAnnotation(sentence, s.place().start(), s.place().end())));
		document.marks().forEach(this::create);
		document.marks().forEach(mark -> fill(mark, made.get(mark.id())));
		document.marks().forEach(mark -> cas.addFsToIndexes(made.get(mark.id())));
		document.notes().forEach(this::comment);
		return cas;
	}

	/** A name that types may have; without a name space it gets one. */
	private static String typeName(String type) {
		StringBuilder name = new StringBuilder();
		for (String part : type.split("\\.")) {
			name.append(name.isEmpty() ? "" : ".").append(CasNames.identifier(part));
		}
		boolean plain = name.indexOf(".") > 0 && !name.toString().startsWith("uima.");
		return plain ? name.toString() : CasNames.CUSTOM + name.toString().replace('.', '_');
	}

	/** A name that features may have; those of every annotation are taken. */
	private static String feature(String name) {
		String plain = CasNames.identifier(name);
		return Set.of("begin", "end", "sofa", Uima.SEGMENTS).contains(plain) ? plain + '_' : plain;
	}

	private void shape(ForeignMark mark) {
		Shape shape = shapes.computeIfAbsent(typeName(mark.type()), key -> new Shape());
		shape.placed |= !mark.segments().isEmpty();
		shape.split |= mark.segments().size() > 1;
		mark.attributes().forEach((name, values) -> shape.values.merge(feature(name), values.size() > 1, Boolean::logicalOr));
		mark.links().forEach((role, targets) -> {
			String feature = feature(CasNames.feature(role));
			String written = mark.origin().get(CasNames.LINK_TYPE + CasNames.feature(role));
			boolean object = CasNames.role(role) != null || written != null;
			shape.slots.merge(feature, object, Boolean::logicalOr);
			if (written != null) {
				shape.linkTypes.putIfAbsent(feature, typeName(written));
			}
			if (targets.size() > 1) {
				shape.single.add(feature);
			}
		});
	}

	private void declare(String name, Shape shape) {
		Types.Type type = types.type(name, shape.placed ? Types.ANNOTATION : Types.TOP);
		shape.values.forEach((feature, many) -> type.add(feature, new Types.Feature(many ? Types.STRING_ARRAY : Types.STRING, null, null)));
		shape.slots.forEach((feature, object) -> {
			String free = slot(shape, feature);
			if (object) {
				String linkType = shape.linkTypes.getOrDefault(feature, name + '_' + feature + LINK);
				Types.Type link = types.type(linkType, Types.TOP);
				link.add(CasNames.ROLE, new Types.Feature(Types.STRING, null, null));
				link.add(CasNames.TARGET, new Types.Feature(Types.TOP, null, null));
				type.add(free, new Types.Feature(Types.FS_ARRAY, linkType, Boolean.FALSE));
			} else {
				boolean many = shape.single.contains(feature);
				type.add(free, many ? new Types.Feature(Types.FS_ARRAY, Types.TOP, Boolean.FALSE) : new Types.Feature(Types.TOP, null, null));
			}
		});
		if (shape.split) {
			type.add(Uima.SEGMENTS, new Types.Feature(Types.STRING, null, null));
		}
	}

	/** A role that is called as an attribute gets another name. */
	private static String slot(Shape shape, String feature) {
		return shape.values.containsKey(feature) ? feature + "_ref" : feature;
	}

	private void create(ForeignMark mark) {
		Type type = cas.getTypeSystem().getType(typeName(mark.type()));
		Shape shape = shapes.get(typeName(mark.type()));
		if (!shape.placed) {
			made.put(mark.id(), cas.createFS(type));
			return;
		}
		List<Segment> segments = mark.segments();
		if (segments.isEmpty()) {
			account.count(Report.Kind.ADJUSTED, NLS.bind(Messages.CasWriter_noPlace, mark.type()), 0);
			made.put(mark.id(), cas.createAnnotation(type, 0, 0));
			return;
		}
		FeatureStructure fs = cas.createAnnotation(type, segments.get(0).start(), segments.get(segments.size() - 1).end());
		if (segments.size() > 1) {
			fs.setStringValue(type.getFeatureByBaseName(Uima.SEGMENTS),
					String.join("|", segments.stream().map(Segment::toString).toList()));
		}
		made.put(mark.id(), fs);
	}

	private void fill(ForeignMark mark, FeatureStructure fs) {
		Type type = fs.getType();
		Shape shape = shapes.get(typeName(mark.type()));
		mark.attributes().forEach((name, values) -> {
			Feature feature = type.getFeatureByBaseName(feature(name));
			if (shape.values.get(feature(name))) {
				StringArrayFS array = cas.createStringArrayFS(values.size());
				array.copyFromArray(values.toArray(String[]::new), 0, 0, values.size());
				fs.setFeatureValue(feature, array);
			} else {
				fs.setStringValue(feature, values.get(0));
			}
		});
		Map<String, List<FeatureStructure>> links = new LinkedHashMap<>();
		mark.links().forEach((role, targets) -> {
			String name = feature(CasNames.feature(role));
			for (String id : targets) {
				FeatureStructure target = made.get(id);
				if (target == null) {
					account.count(Report.Kind.LEFT_OUT, NLS.bind(Messages.CasWriter_target, role, mark.type()), 0);
					continue;
				}
				links.computeIfAbsent(name, key -> new ArrayList<>())
						.add(shape.slots.get(name) ? link(shape, name, type, CasNames.role(role), target) : target);
			}
		});
		links.forEach((name, targets) -> {
			Feature feature = type.getFeatureByBaseName(slot(shape, name));
			if (shape.slots.get(name) || shape.single.contains(name)) {
				ArrayFS<FeatureStructure> array = cas.createArrayFS(targets.size());
				array.copyFromArray(targets.toArray(FeatureStructure[]::new), 0, 0, targets.size());
				fs.setFeatureValue(feature, array);
			} else {
				fs.setFeatureValue(feature, targets.get(0));
			}
		});
	}

	private FeatureStructure link(Shape shape, String name, Type owner, String role, FeatureStructure target) {
		Type type = cas.getTypeSystem().getType(shape.linkTypes.getOrDefault(name, owner.getName() + '_' + name + LINK));
		FeatureStructure link = cas.createFS(type);
		if (role != null) {
			link.setStringValue(type.getFeatureByBaseName(CasNames.ROLE), role);
		}
		link.setFeatureValue(type.getFeatureByBaseName(CasNames.TARGET), target);
		return link;
	}

	private void comment(ForeignDocument.Note note) {
		Type type = cas.getTypeSystem().getType(Uima.COMMENT);
		FeatureStructure comment = cas.createFS(type);
		comment.setStringValue(type.getFeatureByBaseName(Uima.COMMENT_TEXT), note.text());
		if (note.on() != null && made.containsKey(note.on())) {
			comment.setFeatureValue(type.getFeatureByBaseName(Uima.COMMENT_ON), made.get(note.on()));
		}
		cas.addFsToIndexes(comment);
	}
}
