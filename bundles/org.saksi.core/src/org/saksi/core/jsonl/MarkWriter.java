package org.saksi.core.jsonl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.saksi.core.offsets.Offsets;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;
import org.saksi.model.scheme.Base;
import org.saksi.model.scheme.MarkType;

/** Writes marks and comments of one layer. */
final class MarkWriter {

	private final JsonOut out;
	private final SchemeIndex scheme;
	private final Offsets offsets;

	/** @param offsets of the text version that the layer's spans are in */
	MarkWriter(JsonOut out, SchemeIndex scheme, Offsets offsets) {
		this.out = out;
		this.scheme = scheme;
		this.offsets = offsets;
	}

	void source(Source source) throws IOException {
		begin(source);
		out.text("agent", source.getAgent());
		topLevel(source);
		end(source);
	}

	void cue(Cue cue) throws IOException {
		begin(cue);
		topLevel(cue);
		end(cue);
	}

	void claim(Claim claim) throws IOException {
		begin(claim);
		topLevel(claim);
		out.texts("canonical", claim.getCanonical());
		out.text("anaphoric_of", id(claim.getAnaphoricOf()));
		if (!claim.getQuantities().isEmpty()) {
			out.beginList("quantities");
			for (Quantity quantity : claim.getQuantities()) {
				quantity(quantity);
			}
			out.endList();
		}
		end(claim);
	}

	private void quantity(Quantity quantity) throws IOException {
		out.begin();
		out.decimal("value", quantity.getValue());
		out.decimal("min", quantity.getMin());
		out.decimal("max", quantity.getMax());
		out.text("unit", quantity.getUnit());
		out.bool("approximate", quantity.getApproximate());
		out.extras(quantity);
		out.end();
	}

	void attribution(Attribution attribution) throws IOException {
		out.begin();
		out.text("id", attribution.getId());
		out.text("type", attribution.getType());
		if (attribution.getSpan() != null) {
			out.spans("spans", attribution.getSpan(), offsets);
		}
		out.allTexts("sources", ids(attribution.getSources()));
		out.flag("writer", attribution.isWriter());
		out.text("cue", id(attribution.getCue()));
		out.texts("claims", ids(attribution.getClaims()));
		topLevel(attribution);
		if (!attribution.getChain().isEmpty()) {
			out.beginList("chain");
			for (ChainHop hop : attribution.getChain()) {
				hop(hop);
			}
			out.endList();
		}
		end(attribution);
	}

	private void hop(ChainHop hop) throws IOException {
		out.begin();
		out.text("agent", hop.getAgent());
		out.text("role", hop.getRole());
		out.text("source", id(hop.getSource()));
		out.text("cue", id(hop.getCue()));
		out.extras(hop);
		out.end();
	}

	void stance(Stance stance) throws IOException {
		out.begin();
		out.text("id", stance.getId());
		out.text("type", stance.getType());
		out.text("attribution", id(stance.getAttribution()));
		out.text("holder", stance.getHolder());
		out.begin("target");
		out.text("claim", id(stance.getClaim()));
		out.text("canonical", stance.getCanonical());
		out.text("agent", stance.getAgent());
		out.extras(stance, Nested.TARGET);
		out.end();
		topLevel(stance);
		if (stance.getSpan() != null) {
			out.spans("evidence", stance.getSpan(), offsets);
		}
		end(stance);
	}

	void custom(CustomMark mark) throws IOException {
		begin(mark);
		List<Link> links = mark.getLinks().stream().filter(l -> l.getRole() != null && !l.getTargets().isEmpty()).toList();
		if (!links.isEmpty()) {
			out.begin("links");
			for (String role : links.stream().map(Link::getRole).distinct().toList()) {
				List<Mark> targets = new ArrayList<>();
				links.stream().filter(l -> l.getRole().equals(role)).forEach(l -> targets.addAll(l.getTargets()));
				out.allTexts(role, ids(targets));
			}
			out.end();
		}
		end(mark);
	}

	void comment(Comment comment) throws IOException {
		out.begin();
		out.text("id", comment.getId());
		out.text("on", id(comment.getOn()));
		out.text("by", comment.getBy());
		out.text("at", comment.getAt());
		out.text("text", comment.getText());
		out.text("answers", comment.getAnswers() == null ? comment.getAnswersOther() : id(comment.getAnswers()));
		out.extras(comment);
		out.end();
	}

	private static String id(Identified object) {
		return object == null ? null : object.getId();
	}

	private static List<String> ids(List<? extends Identified> objects) {
		return objects.stream().map(Identified::getId).filter(Objects::nonNull).toList();
	}

	private void begin(Mark mark) throws IOException {
		out.begin();
		out.text("id", mark.getId());
		out.text("type", mark.getType());
		out.spans("spans", mark.getSpan(), offsets);
	}

	private void topLevel(Mark mark) throws IOException {
		for (TopLevel key : TopLevel.of(SchemeIndex.base(mark))) {
			String value = mark.getAttributes().get(key.id());
			if (value == null || !key.holds(value)) {
				continue;
			}
			switch (key.type()) {
			case TEXT -> value(scheme.type(mark), key.id(), value);
			case BOOLEAN -> out.bool(key.id(), Boolean.valueOf(value));
			case INTEGER -> out.number(key.id(), Integer.parseInt(value));
			}
		}
	}

	/** A string; a list where the scheme allows several values. */
	private void value(MarkType type, String id, String value) throws IOException {
		AttributeType attribute = SchemeIndex.attribute(type, id);
		if (attribute != null && attribute.isMany()) {
			out.allTexts(id, AttributeValues.split(value));
		} else {
			out.text(id, value);
		}
	}

	private void end(Mark mark) throws IOException {
		Base base = SchemeIndex.base(mark);
		List<Map.Entry<String, String>> others = new ArrayList<>();
		for (Map.Entry<String, String> entry : mark.getAttributes()) {
			TopLevel key = TopLevel.of(base, entry.getKey());
			if (entry.getValue() != null && (key == null || !key.holds(entry.getValue()))) {
				others.add(entry);
			}
		}
		if (!others.isEmpty()) {
			others.sort(Comparator.comparing(Map.Entry::getKey));
			MarkType type = scheme.type(mark);
			out.begin("attributes");
			for (Map.Entry<String, String> entry : others) {
				value(type, entry.getKey(), entry.getValue());
			}
			out.end();
		}
		if (mark.isLost()) {
			out.flag("lost", true);
			if (mark.getSpan() != null) {
				out.text("quote", mark.getSpan().quote());
				out.text("prefix", mark.getSpan().prefix());
				out.text("suffix", mark.getSpan().suffix());
			}
		}
		out.extras(mark);
		out.end();
	}
}
