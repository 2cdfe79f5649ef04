package org.saksi.formats.webannotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.formats.json.Json;
import org.saksi.formats.json.JsonOut;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/** Writes the zones of an article and the marks and comments of its layers, one annotation each. */
final class LayerAnnotations {

	private final JsonOut out;
	private final Names names;
	private final Bodies bodies;
	private final SchemeIndex scheme;
	private final Map<String, String> annotators;
	private long count;

	/** @param annotators their names by id */
	LayerAnnotations(JsonOut out, Names names, Bodies bodies, SchemeIndex scheme, Map<String, String> annotators) {
		this.out = out;
		this.names = names;
		this.bodies = bodies;
		this.scheme = scheme;
		this.annotators = annotators;
	}

	/** @return number of annotations so far */
	long count() {
		return count;
	}

	private void begin(String iri, String motivation) throws IOException {
		out.begin().text("id", iri).text("type", "Annotation").text("motivation", motivation);
		count++;
	}

	private void creator(String annotator) throws IOException {
		if (annotator != null) {
			out.begin("creator").text("id", names.annotator(annotator)).text("type", "Person")
					.text("name", annotators.getOrDefault(annotator, annotator)).end();
		}
	}

	void zones(Article article, Targets targets) throws IOException {
		for (int i = 0; i < article.getZones().size(); i++) {
			Zone zone = article.getZones().get(i);
			begin(names.zone(article.getId(), i), "classifying");
			out.beginList("body");
			bodies.classifying("zone");
			bodies.tagging("kind", zone.getKind());
			out.endList();
			targets.place("target", Span.anchored(targets.text(), zone.getStart(), zone.getEnd()), false);
			out.end();
		}
	}

	void layer(Layer layer, Targets targets) throws IOException {
		for (Mark mark : LayerMarks.all(layer)) {
			begin(iri(layer, mark), mark instanceof Attribution ? "linking" : mark instanceof Stance ? "assessing" : "classifying");
			creator(layer.getAnnotator());
			out.beginList("body");
			MarkType type = scheme.type(mark);
			bodies.classifying(mark.getType() != null ? mark.getType() : type == null ? SchemeIndex.base(mark).getLiteral() : type.getId());
			for (Map.Entry<String, String> attribute : mark.getAttributes()) {
				bodies.tagging(attribute.getKey(), attribute.getValue());
			}
			references(layer, mark, targets);
			out.endList();
			attributes(mark);
			if (mark instanceof Claim claim) {
				bodies.quantities(claim.getQuantities());
			} else if (mark instanceof Attribution attribution) {
				bodies.chain(attribution.getChain(), layer.getArticle(), layer.getAnnotator());
			}
			target(layer, mark, targets);
			out.end();
		}
		for (Comment comment : layer.getComments()) {
			comment(layer, comment, targets);
		}
	}

	private String iri(Layer layer, Identified mark) {
		return names.mark(layer.getArticle(), layer.getAnnotator(), mark.getId());
	}

	private void attributes(Mark mark) throws IOException {
		if (!mark.getAttributes().isEmpty()) {
			ObjectNode node = Json.MAPPER.createObjectNode();
			mark.getAttributes().forEach(attribute -> node.put(attribute.getKey(), attribute.getValue()));
			out.value("attributes", node);
		}
		if (mark.isLost()) {
			out.flag("lost", true);
		}
	}

	private void references(Layer layer, Mark mark, Targets targets) throws IOException {
		switch (mark) {
		case Source source when source.getAgent() != null -> bodies.agent("agent", source.getAgent());
		case Claim claim -> {
			for (String id : claim.getCanonical()) {
				bodies.canonical(id);
			}
			link(layer, "anaphoric_of", claim.getAnaphoricOf());
		}
		case Attribution attribution -> {
			for (Source source : attribution.getSources()) {
				link(layer, "source", source);
			}
			if (attribution.isWriter()) {
				bodies.agent("source", Registries.WRITER);
			}
			link(layer, "cue", attribution.getCue());
			for (Claim claim : attribution.getClaims()) {
				link(layer, "claim", claim);
			}
		}
		case Stance stance -> {
			if (stance.getHolder() != null) {
				bodies.agent("holder", stance.getHolder());
			}
			link(layer, "attribution", stance.getAttribution());
			if (stance.getSpan() != null) {
				for (Segment segment : stance.getSpan().segments()) {
					out.begin().text("purpose", "describing").text("role", "evidence");
					boolean one = stance.getSpan().segmentCount() == 1;
					targets.specific(one ? stance.getSpan()
							: Span.anchored(targets.text(), segment.start(), segment.end()), segment, stance.isLost());
					out.end();
				}
			}
		}
		case CustomMark custom -> {
			for (var link : custom.getLinks()) {
				for (Mark target : link.getTargets()) {
					link(layer, link.getRole(), target);
				}
			}
		}
		default -> {
			// cues, and sources without an agent, refer to nothing
		}
		}
	}

	private void link(Layer layer, String role, Mark target) throws IOException {
		if (target != null) {
			bodies.link(role, iri(layer, target));
		}
	}

	/** The place of the mark; without one, what it is about; without that, the article. */
	private void target(Layer layer, Mark mark, Targets targets) throws IOException {
		if (mark.getSpan() != null && SchemeIndex.base(mark) != Base.STANCE) {
			targets.place("target", mark.getSpan(), mark.isLost());
			return;
		}
		List<String> about = new ArrayList<>();
		switch (mark) {
		case Attribution attribution -> attribution.getClaims().forEach(claim -> about.add(iri(layer, claim)));
		case Stance stance -> {
			if (stance.getClaim() != null) {
				about.add(iri(layer, stance.getClaim()));
			} else if (stance.getCanonical() != null) {
				about.add(names.claim(stance.getCanonical()));
			} else if (stance.getAgent() != null) {
				about.add(names.agent(stance.getAgent()));
			}
		}
		case CustomMark custom -> custom.getLinks()
				.forEach(link -> link.getTargets().forEach(target -> about.add(iri(layer, target))));
		default -> {
			// a source without a place
		}
		}
		targets(about, targets);
	}

	private void targets(List<String> about, Targets targets) throws IOException {
		if (about.isEmpty()) {
			targets.article("target");
		} else if (about.size() == 1) {
			out.text("target", about.get(0));
		} else {
			out.beginList("target");
			for (String iri : about) {
				out.text(iri);
			}
			out.endList();
		}
	}

	private void comment(Layer layer, Comment comment, Targets targets) throws IOException {
		begin(iri(layer, comment), comment.getAnswers() == null ? "commenting" : "replying");
		creator(comment.getBy() == null ? layer.getAnnotator() : comment.getBy());
		out.text("created", comment.getAt());
		out.beginList("body");
		bodies.comment(comment.getAnswers() == null ? "commenting" : "replying", comment.getText() == null ? "" : comment.getText());
		out.endList();
		Identified on = comment.getAnswers() != null ? comment.getAnswers() : comment.getOn();
		targets(on == null ? List.of() : List.of(iri(layer, on)), targets);
		out.end();
	}
}
