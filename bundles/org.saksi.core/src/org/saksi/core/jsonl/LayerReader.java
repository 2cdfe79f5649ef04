package org.saksi.core.jsonl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.base.Identified;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.ChainHop;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Quantity;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.model.scheme.AttributeType;

/** Reads one layer: first all marks, then what they refer to, since that may stand further down. */
final class LayerReader {

	private static final MarksFactory MARKS = MarksFactory.eINSTANCE;

	/** The layer that was read. */
	final Layer layer = MARKS.createLayer();

	private final SchemeIndex scheme;
	private final Place place;
	private final Map<String, Identified> byId = new HashMap<>();

	/**
	 * Begins with annotator, status and versions.
	 *
	 * @param current the current text version of the article
	 */
	LayerReader(JsonIn in, ArticleReader article, SchemeIndex scheme, int current) throws RecordException {
		this.scheme = scheme;
		layer.setAnnotator(in.required("annotator"));
		String status = in.required("status");
		LayerStatus literal = LayerStatus.get(status);
		if (literal == null) {
			String all = Arrays.stream(LayerStatus.values()).map(LayerStatus::getLiteral).collect(Collectors.joining(", "));
			throw in.wrong("status", NLS.bind(Messages.Expected_oneOf, all));
		}
		layer.setStatus(literal);
		layer.setSchemeVersion(in.text("scheme_version"));
		Integer version = in.integer("text_version");
		if (version != null && (version < 0 || version > current)) {
			throw in.wrong("text_version", NLS.bind(Messages.Article_versionOfLayer, current));
		}
		place = article.place(version == null ? 0 : version);
		layer.setTextVersion(place.version());
		marks(in);
		in.keepUnknown(layer);
	}

	/** @return number of marks that were lost by carrying them over to a text version that the article holds */
	int lost() {
		return place.lost();
	}

	private void marks(JsonIn in) throws RecordException {
		Map<JsonIn, Attribution> attributions = new LinkedHashMap<>();
		Map<JsonIn, Claim> claims = new LinkedHashMap<>();
		Map<JsonIn, Stance> stances = new LinkedHashMap<>();
		Map<JsonIn, CustomMark> customs = new LinkedHashMap<>();
		Map<JsonIn, Comment> comments = new LinkedHashMap<>();
		for (JsonIn record : in.objects("sources")) {
			Source source = mark(record, MARKS.createSource(), "spans");
			source.setAgent(record.text("agent"));
			layer.getSources().add(source);
			record.keepUnknown(source);
		}
		for (JsonIn record : in.objects("cues")) {
			Cue cue = mark(record, MARKS.createCue(), "spans");
			layer.getCues().add(cue);
			record.keepUnknown(cue);
		}
		for (JsonIn record : in.objects("claims")) {
			claims.put(record, mark(record, MARKS.createClaim(), "spans"));
		}
		layer.getClaims().addAll(claims.values());
		for (JsonIn record : in.objects("attributions")) {
			attributions.put(record, mark(record, MARKS.createAttribution(), "spans"));
		}
		layer.getAttributions().addAll(attributions.values());
		for (JsonIn record : in.objects("stances")) {
			stances.put(record, mark(record, MARKS.createStance(), "evidence"));
		}
		layer.getStances().addAll(stances.values());
		for (JsonIn record : in.objects("marks")) {
			CustomMark custom = mark(record, MARKS.createCustomMark(), "spans");
			if (custom.getType() == null) {
				throw record.wrong("type", Messages.Expected_present);
			}
			customs.put(record, custom);
		}
		layer.getMarks().addAll(customs.values());
		for (JsonIn record : in.objects("comments")) {
			Comment comment = MARKS.createComment();
			comment.setId(id(record, comment));
			comments.put(record, comment);
		}
		layer.getComments().addAll(comments.values());
		for (Map.Entry<JsonIn, Claim> entry : claims.entrySet()) {
			claim(entry.getKey(), entry.getValue());
		}
		for (Map.Entry<JsonIn, Attribution> entry : attributions.entrySet()) {
			attribution(entry.getKey(), entry.getValue());
		}
		for (Map.Entry<JsonIn, Stance> entry : stances.entrySet()) {
			stance(entry.getKey(), entry.getValue());
		}
		for (Map.Entry<JsonIn, CustomMark> entry : customs.entrySet()) {
			custom(entry.getKey(), entry.getValue());
		}
		for (Map.Entry<JsonIn, Comment> entry : comments.entrySet()) {
			comment(entry.getKey(), entry.getValue());
		}
	}

	private String id(JsonIn record, Identified object) throws RecordException {
		String id = record.required("id");
		if (byId.putIfAbsent(id, object) != null) {
			throw record.wrong("id", NLS.bind(Messages.Layer_idAgain, id));
		}
		return id;
	}

	private <T extends Mark> T mark(JsonIn record, T mark, String spans) throws RecordException {
		mark.setId(id(record, mark));
		mark.setType(record.text("type"));
		Boolean lost = record.bool("lost");
		Place.Found found = place.read(record, spans, Boolean.TRUE.equals(lost));
		if (found != null) {
			mark.setSpan(found.span());
		}
		mark.setLost(Boolean.TRUE.equals(lost) || found != null && found.lost());
		for (TopLevel key : TopLevel.of(SchemeIndex.base(mark))) {
			topLevel(record, mark, key);
		}
		JsonIn attributes = record.object("attributes");
		if (attributes != null) {
			for (String key : attributes.keys()) {
				List<String> values = attributes.values(key);
				String id = attributes.cleanKey(key);
				if (mark.getAttributes().containsKey(id)) {
					throw attributes.wrong(key, Messages.Layer_twice);
				}
				put(mark, id, values, attributes.isList(key));
			}
		}
		return mark;
	}

	private void topLevel(JsonIn record, Mark mark, TopLevel key) throws RecordException {
		if (!record.has(key.id())) {
			return;
		}
		switch (key.type()) {
		case TEXT -> put(mark, key.id(),
				record.isList(key.id()) ? record.texts(key.id()) : List.of(record.text(key.id())), record.isList(key.id()));
		case BOOLEAN -> put(mark, key.id(), List.of(record.bool(key.id()).toString()), false);
		case INTEGER -> put(mark, key.id(), List.of(record.integer(key.id()).toString()), false);
		}
	}

	private void put(Mark mark, String id, List<String> values, boolean list) {
		if (values.isEmpty()) {
			return;
		}
		AttributeType attribute = SchemeIndex.attribute(scheme.type(mark), id);
		boolean many = list || attribute != null && attribute.isMany();
		mark.getAttributes().put(id, many ? AttributeValues.join(values) : values.get(0));
	}

	private <T extends Identified> T find(JsonIn record, String key, String id, Class<T> type) throws RecordException {
		Identified found = byId.get(id);
		if (!type.isInstance(found)) {
			throw record.wrong(key, NLS.bind(Messages.Layer_dangling, id));
		}
		return type.cast(found);
	}

	private <T extends Identified> T one(JsonIn record, String key, Class<T> type) throws RecordException {
		String id = record.text(key);
		return id == null ? null : find(record, key, id, type);
	}

	private <T extends Identified> List<T> all(JsonIn record, String key, List<String> ids, Class<T> type)
			throws RecordException {
		List<T> found = new ArrayList<>(ids.size());
		for (int i = 0; i < ids.size(); i++) {
			found.add(find(record, key + '[' + i + ']', ids.get(i), type));
		}
		return found;
	}

	private void claim(JsonIn record, Claim claim) throws RecordException {
		claim.getCanonical().addAll(record.texts("canonical"));
		claim.setAnaphoricOf(one(record, "anaphoric_of", Claim.class));
		for (JsonIn in : record.objects("quantities")) {
			Quantity quantity = MARKS.createQuantity();
			quantity.setValue(in.decimal("value"));
			quantity.setMin(in.decimal("min"));
			quantity.setMax(in.decimal("max"));
			quantity.setUnit(in.text("unit"));
			quantity.setApproximate(in.bool("approximate"));
			in.keepUnknown(quantity);
			claim.getQuantities().add(quantity);
		}
		record.keepUnknown(claim);
	}

	private void attribution(JsonIn record, Attribution attribution) throws RecordException {
		attribution.getSources().addAll(all(record, "sources", record.texts("sources"), Source.class));
		attribution.setWriter(Boolean.TRUE.equals(record.bool("writer")));
		attribution.setCue(one(record, "cue", Cue.class));
		attribution.getClaims().addAll(all(record, "claims", record.texts("claims"), Claim.class));
		for (JsonIn in : record.objects("chain")) {
			ChainHop hop = MARKS.createChainHop();
			hop.setAgent(in.text("agent"));
			hop.setRole(in.text("role"));
			hop.setSource(one(in, "source", Source.class));
			hop.setCue(one(in, "cue", Cue.class));
			in.keepUnknown(hop);
			attribution.getChain().add(hop);
		}
		record.keepUnknown(attribution);
	}

	private void stance(JsonIn record, Stance stance) throws RecordException {
		stance.setAttribution(one(record, "attribution", Attribution.class));
		stance.setHolder(record.text("holder"));
		JsonIn target = record.object("target");
		if (target != null) {
			stance.setClaim(one(target, "claim", Claim.class));
			stance.setCanonical(target.text("canonical"));
			stance.setAgent(target.text("agent"));
			target.keepUnknown(stance, Nested.TARGET);
		}
		record.keepUnknown(stance);
	}

	private void custom(JsonIn record, CustomMark mark) throws RecordException {
		for (Map.Entry<String, List<String>> entry : record.listsByName("links").entrySet()) {
			Link link = MARKS.createLink();
			link.setRole(entry.getKey());
			link.getTargets().addAll(all(record, "links." + entry.getKey(), entry.getValue(), Mark.class));
			mark.getLinks().add(link);
		}
		record.keepUnknown(mark);
	}

	private void comment(JsonIn record, Comment comment) throws RecordException {
		comment.setOn(one(record, "on", Mark.class));
		comment.setBy(record.text("by"));
		comment.setAt(record.text("at"));
		comment.setText(record.text("text"));
		String answers = record.text("answers");
		if (answers != null && !byId.containsKey(answers) && isOfOther(answers)) {
			comment.setAnswersOther(answers);
		} else {
			comment.setAnswers(one(record, "answers", Comment.class));
		}
		record.keepUnknown(comment);
	}

	/** Whether it names a comment in the layer of somebody else: {@code annotator/id}. */
	private static boolean isOfOther(String answers) {
		int slash = answers.indexOf('/');
		return slash > 0 && slash < answers.length() - 1;
	}
}
