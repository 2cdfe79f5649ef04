package org.saksi.testing.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.saksi.core.corpus.Registries;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Link;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/**
 * Corpora by chance of what other formats can hold too: spans of whole words in one line, attributes, agents, attributions, stances towards
 * claims, marks that the scheme adds; no registry entries but agents. The same seed gives the same corpus.
 */
public final class PlainMarks {

	private static final MarksFactory MARKS = MarksFactory.eINSTANCE;
	private static final String[] WORDS = { "Presiden", "mengatakan", "bahwa", "harga", "beras", "naik", "😀", "élan", "a|b", "c\\d",
			"x_y", "[1]", "*", "->", "p;q", "𝔘𝔘", "#5", "%" };

	private final Random random;
	private final MemoryCorpus corpus = new MemoryCorpus(TestSchemes.extended());
	private final int segments;
	private final List<Segment> words = new ArrayList<>();

	private PlainMarks(long seed, int segments) {
		random = new Random(seed);
		this.segments = segments;
	}

	/**
	 * A corpus of one article {@code a1} with a layer of {@code ani}.
	 *
	 * @param segments most segments of a span
	 * @param comments whether there are comments on marks
	 */
	public static MemoryCorpus of(long seed, int segments, boolean comments) {
		return new PlainMarks(seed, segments).make(comments);
	}

	private MemoryCorpus make(boolean comments) {
		StringBuilder text = new StringBuilder();
		int count = 3 + random.nextInt(20);
		for (int i = 0; i < count; i++) {
			String word = WORDS[random.nextInt(i == 0 ? 6 : WORDS.length)]; // a text without a letter is none
			words.add(new Segment(text.length(), text.length() + word.length()));
			text.append(word).append(i + 1 == count ? "" : random.nextInt(6) == 0 ? "\n" : random.nextInt(5) == 0 ? ". " : " ");
		}
		Article article = Models.article("a1", text.toString());
		article.getMetadata().setLanguage("id");
		corpus.add(article);
		for (int i = 0; i < 3; i++) {
			Models.agent(corpus.registry("ani"), "agent-" + i, "Agent " + i, null);
		}
		Layer layer = MARKS.createLayer();
		layer.setArticle("a1");
		layer.setAnnotator("ani");
		layer.setStatus(LayerStatus.OPEN);
		int n = 1 + random.nextInt(4);
		for (int i = 1; i <= n; i++) {
			marks(layer, i, text.toString());
		}
		for (int i = 1; i <= n; i++) {
			links(layer, i);
		}
		if (comments && random.nextBoolean()) {
			Comment comment = MARKS.createComment();
			comment.setId("k1");
			comment.setOn(layer.getClaims().get(0));
			comment.setBy("ani");
			comment.setText("apa maksudnya? \\ [x]");
			layer.getComments().add(comment);
		}
		corpus.add(layer);
		return corpus;
	}

	private Span span(String text) {
		List<Segment> chosen = new ArrayList<>();
		int at = random.nextInt(words.size());
		for (int i = 0; i < 1 + random.nextInt(segments) && at < words.size(); i++) {
			int last = at;
			while (last + 1 < words.size() && random.nextInt(3) > 0
					&& text.substring(words.get(at).start(), words.get(last + 1).end()).indexOf('\n') < 0) {
				last++;
			}
			chosen.add(new Segment(words.get(at).start(), words.get(last).end()));
			at = last + 2 + random.nextInt(2);
		}
		return Span.anchored(text, chosen);
	}

	private <T extends Mark> T mark(T mark, String id, String text) {
		mark.setId(id);
		mark.setSpan(span(text));
		return mark;
	}

	private void put(Mark mark, String attribute, String... values) {
		if (random.nextBoolean()) {
			mark.getAttributes().put(attribute, values[random.nextInt(values.length)]);
		}
	}

	private void marks(Layer layer, int i, String text) {
		Source source = mark(MARKS.createSource(), "s" + i, text);
		source.setAgent(random.nextBoolean() ? "agent-" + random.nextInt(3) : null);
		put(source, "form", "named", "pronoun", "clitic");
		layer.getSources().add(source);
		Cue cue = mark(MARKS.createCue(), "q" + i, text);
		put(cue, "class", "say", "deny");
		layer.getCues().add(cue);
		Claim claim = mark(MARKS.createClaim(), "c" + i, text);
		if (random.nextInt(4) == 0) {
			claim.setType("promise");
			claim.getAttributes().put("until", "2026-01-01");
		}
		put(claim, "kind", "factual", "quantity");
		put(claim, "check_worthy", "true", "false");
		layer.getClaims().add(claim);
		CustomMark person = mark(MARKS.createCustomMark(), "m" + i, text);
		person.setType("person");
		put(person, "mood", "calm", "angry");
		layer.getMarks().add(person);
	}

	private <T> T some(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private void links(Layer layer, int i) {
		Attribution attribution = MARKS.createAttribution();
		attribution.setId("a" + i);
		put(attribution, "quote_type", "direct", "indirect");
		if (random.nextInt(4) == 0) {
			attribution.setWriter(true);
		} else {
			attribution.getSources().add(layer.getSources().get(i - 1));
			if (random.nextBoolean() && layer.getSources().size() > 1) {
				attribution.getSources().add(layer.getSources().get(i == 1 ? 1 : 0));
			}
		}
		attribution.setCue(random.nextInt(4) == 0 ? null : some(layer.getCues()));
		attribution.getClaims().add(layer.getClaims().get(i - 1));
		layer.getAttributions().add(attribution);
		if (random.nextBoolean()) {
			Stance stance = MARKS.createStance();
			stance.setId("t" + i);
			stance.setAttribution(attribution);
			stance.setClaim(layer.getClaims().get(i - 1));
			stance.setHolder(random.nextBoolean() ? "agent-" + random.nextInt(3) : null);
			stance.getAttributes().put("polarity", random.nextBoolean() ? "affirm" : "deny");
			layer.getStances().add(stance);
		}
		if (i > 1 && random.nextInt(3) == 0) {
			layer.getClaims().get(i - 1).setAnaphoricOf(layer.getClaims().get(0));
		}
		if (random.nextInt(3) == 0) {
			Link link = MARKS.createLink();
			link.setRole("about");
			link.getTargets().add(some(layer.getClaims()));
			layer.getMarks().get(i - 1).getLinks().add(link);
		}
	}

	/**
	 * What a layer says, in lines that do not depend on ids or on the order: type, place, attributes, agents by their names, links by what
	 * they lead to. Places of attributions and stances are left out: other formats give them one.
	 */
	public static List<String> lines(Layer layer, Registries registries) {
		TreeSet<String> lines = new TreeSet<>();
		Map<String, Integer> times = new HashMap<>();
		for (Mark mark : LayerMarks.all(layer)) {
			StringBuilder line = new StringBuilder(core(mark, registries));
			mark.eClass().getEAllReferences().stream().filter(r -> !r.isContainment()).forEach(r -> {
				Object value = mark.eGet(r);
				List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
				TreeSet<String> shown = new TreeSet<>();
				targets.forEach(t -> shown.add(core((Mark) t, registries)));
				line.append(" ").append(r.getName()).append("=").append(shown);
			});
			if (mark instanceof CustomMark custom) {
				custom.getLinks().forEach(
						l -> l.getTargets().forEach(t -> line.append(" ").append(l.getRole()).append("->").append(core(t, registries))));
			}
			String one = line.toString();
			int time = times.merge(one, 1, Integer::sum);
			lines.add(one + (time > 1 ? " again " + time : "")); // in whatever order marks that look alike come back
		}
		layer.getComments()
				.forEach(c -> lines.add("comment " + (c.getOn() == null ? "" : core(c.getOn(), registries)) + ": " + c.getText()));
		return List.copyOf(lines);
	}

	private static String core(Mark mark, Registries registries) {
		StringBuilder core = new StringBuilder(SchemeIndex.base(mark).getLiteral()).append(' ').append(mark.getType());
		if (!(mark instanceof Attribution) && !(mark instanceof Stance)) {
			core.append(' ').append(mark.getSpan() == null ? null : mark.getSpan().segments());
		}
		TreeSet<String> attributes = new TreeSet<>();
		mark.getAttributes().forEach(a -> attributes.add(a.getKey() + "=" + AttributeValues.split(a.getValue())));
		core.append(' ').append(attributes);
		if (mark instanceof Source source) {
			core.append(" by ").append(registries.agentName(source.getAgent()));
		}
		if (mark instanceof Stance stance) {
			core.append(" of ").append(registries.agentName(stance.getHolder()));
		}
		if (mark instanceof Attribution attribution) {
			core.append(attribution.isWriter() ? " by the writer" : "");
		}
		return core.toString();
	}
}
