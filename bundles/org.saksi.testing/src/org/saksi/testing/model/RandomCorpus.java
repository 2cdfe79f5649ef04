package org.saksi.testing.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.text.TextVersions;
import org.saksi.model.Segment;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.TextEdit;
import org.saksi.model.base.Extensible;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Event;
import org.saksi.model.corpus.Split;
import org.saksi.model.corpus.Utterance;
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
import org.saksi.model.registry.Agent;
import org.saksi.model.registry.CanonicalClaim;
import org.saksi.model.registry.ClaimLink;
import org.saksi.model.registry.Registry;
import org.saksi.model.registry.RegistryFactory;

/**
 * Corpora by chance that use every feature of the model: emoji, combining marks, CRLF, text edits, discontinuous spans, lost
 * marks, unknown keys, mark types of the scheme {@link TestSchemes#extended()}. The same seed gives the same corpus.
 */
public final class RandomCorpus {

	private static final String[] WORDS = { "Presiden", "mengatakan", "bahwa", "“harga”", "beras", "naik", "11.000", "😀",
			"👩‍👩‍👧", "e\u0301lan", "Peskov;", "a|b", "c\\d", "\"kutip\"", "—", "يقول", "\u0085", "tab\there", "𝔘", "," };
	private static final String[] ENDS = { " ", " ", " ", " ", ". ", "\n", "\r\n", "\n\n" };

	private final Random random;
	private final MemoryCorpus corpus = new MemoryCorpus(TestSchemes.extended());

	private RandomCorpus(long seed) {
		random = new Random(seed);
	}

	/** A corpus of {@code articles} articles with up to two layers of up to {@code marks} marks of each kind. */
	public static MemoryCorpus of(long seed, int articles, int words, int marks) {
		return new RandomCorpus(seed).make(articles, words, marks);
	}

	private boolean coin(int percent) {
		return random.nextInt(100) < percent;
	}

	private <T> T some(List<T> list) {
		return list.isEmpty() || coin(20) ? null : list.get(random.nextInt(list.size()));
	}

	private String words(int count) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(WORDS[random.nextInt(WORDS.length)]).append(ENDS[random.nextInt(ENDS.length)]);
		}
		return text.toString();
	}

	private String maybe(Supplier<String> text) {
		return coin(50) ? text.get() : null;
	}

	private String tag(String tags) {
		String[] all = tags.split(" ");
		return all[random.nextInt(all.length)];
	}

	private void extras(Extensible object) {
		if (coin(5)) {
			object.getExtras().put("x_note", "{\"a\": [1, 2.50, null], \"b\": \"ü\"}");
			object.getExtras().put("x-" + random.nextInt(9), coin(50) ? "true" : "\"teks\"");
		}
	}

	private MemoryCorpus make(int articles, int words, int marks) {
		for (String name : List.of("ani", "budi")) {
			Annotator annotator = CorpusFactory.eINSTANCE.createAnnotator();
			annotator.setId(name);
			annotator.setName(maybe(() -> "Si " + name));
			corpus.corpus().getAnnotators().add(annotator);
		}
		registry();
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < articles; i++) {
			String id = (coin(10) ? "artikel \uFF21/😀 " : "a") + i;
			ids.add(id);
			Article article = article(id, words);
			corpus.add(article);
			for (String name : List.of("ani", "budi")) {
				if (coin(70)) {
					corpus.add(layer(article, name, marks));
				}
			}
		}
		happenings(ids);
		extras(corpus.corpus());
		return corpus;
	}

	private void registry() {
		Registry registry = corpus.registry("ani");
		for (int i = 0; i < 6; i++) {
			Agent agent = Models.agent(registry, "A" + i, words(2).strip(), tag("person medium unnamed"));
			if (coin(30)) {
				agent.getAliases().addAll(List.of("alias", "\uD83D\uDE00"));
			}
			agent.setRole(maybe(() -> "menteri"));
			agent.setAffiliation(maybe(() -> "kementerian"));
			agent.setCountry(maybe(() -> "ID"));
			agent.setMergedInto(i > 0 && coin(20) ? "A0" : null);
			extras(agent);
			CanonicalClaim claim = Models.canonical(registry, "K" + i, words(5).strip());
			claim.setKind(maybe(() -> "factual"));
			claim.setEvent(maybe(() -> "E1"));
			claim.setSlot(maybe(() -> "jumlah"));
			extras(claim);
		}
		ClaimLink link = RegistryFactory.eINSTANCE.createClaimLink();
		link.setType("contradicts");
		link.setFrom("K1");
		link.setTo("K2");
		extras(link);
		registry.getLinks().add(link);
	}

	private void happenings(List<String> ids) {
		Event event = CorpusFactory.eINSTANCE.createEvent();
		event.setId("E1");
		event.setName("Banjir");
		event.setDate(maybe(() -> "2025-04-26/2025-04-28"));
		event.setPlace(maybe(() -> "Solo"));
		corpus.corpus().getEvents().add(event);
		Models.story(corpus.corpus(), "S1", ids.stream().limit(2).toArray(String[]::new)).setEvent("E1");
		Utterance utterance = CorpusFactory.eINSTANCE.createUtterance();
		utterance.setId("U1");
		ids.stream().limit(1).forEach(id -> utterance.getClaims().add(id + "/ani/c1"));
		corpus.corpus().getUtterances().add(utterance);
		if (coin(50)) {
			Split split = CorpusFactory.eINSTANCE.createSplit();
			split.setName("train");
			split.getArticles().addAll(ids);
			corpus.corpus().getSplits().add(split);
		}
		corpus.corpus().setLicence(maybe(() -> "CC-BY-4.0"));
		corpus.corpus().setDescription(maybe(() -> "deskripsi"));
	}

	private Article article(String id, int words) {
		Article article = Models.article(id, words(1 + random.nextInt(words)));
		article.getZones().clear();
		article.setSourceFile(maybe(() -> "halaman 1.txt"));
		article.setSha256(maybe(() -> "0123456789abcdef".repeat(4)));
		article.getMetadata().setHeadline(maybe(() -> words(4)));
		article.getMetadata().setPublished(maybe(() -> "2025-04-27T17:18:00+07:00"));
		article.getMetadata().setLanguage(maybe(() -> "id"));
		extras(article.getMetadata());
		extras(article);
		while (coin(25)) {
			edit(article);
		}
		String text = TextVersions.current(article);
		int middle = boundary(text, random.nextInt(text.length() + 1));
		if (middle > 0) {
			extras(Models.zone(article, "headline", 0, middle));
		}
		if (middle < text.length()) {
			Models.zone(article, "body", middle, text.length());
		}
		return article;
	}

	private void edit(Article article) {
		String text = TextVersions.current(article);
		int start = boundary(text, random.nextInt(text.length() + 1));
		int end = boundary(text, Math.min(text.length(), start + random.nextInt(6)));
		TextEdit edit = ArticleFactory.eINSTANCE.createTextEdit();
		edit.setStart(Math.min(start, end));
		edit.setEnd(Math.max(start, end));
		edit.setText(coin(30) ? "" : words(1));
		edit.setBy("ani");
		edit.setReason(maybe(() -> "salah ketik"));
		edit.setAt(maybe(() -> "2025-05-01T10:00:00Z"));
		extras(edit);
		article.getEdits().add(edit);
		if (TextVersions.current(article).isEmpty()) {
			edit.setText("x");
		}
	}

	private static int boundary(String text, int at) {
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
				&& Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
	}

	private Span span(String text) {
		int start = boundary(text, random.nextInt(text.length()));
		int end = Math.max(start + 1, Math.min(text.length(), start + 1 + random.nextInt(20)));
		end = boundary(text, end) > start ? boundary(text, end) : Math.min(text.length(), start + 2);
		List<Segment> segments = new ArrayList<>(List.of(new Segment(start, end)));
		if (coin(20) && end + 3 < text.length()) {
			int second = boundary(text, end + 2);
			int stop = boundary(text, text.length());
			if (second > end && stop > second) {
				segments.add(new Segment(second, stop));
			}
		}
		return Span.anchored(text, segments);
	}

	private Layer layer(Article article, String annotator, int marks) {
		MarksFactory factory = MarksFactory.eINSTANCE;
		String text = TextVersions.current(article);
		Layer layer = factory.createLayer();
		layer.setArticle(article.getId());
		layer.setAnnotator(annotator);
		layer.setStatus(LayerStatus.values()[random.nextInt(4)]);
		layer.setSchemeVersion(maybe(() -> "1.0"));
		layer.setTextVersion(TextVersions.currentVersion(article));
		for (int i = 1; i <= marks; i++) {
			Source source = mark(factory.createSource(), "s" + i, text);
			source.setAgent(coin(80) ? "A" + random.nextInt(6) : null);
			put(source, "form", "named pronoun clitic nominal implicit");
			layer.getSources().add(source);
			Cue cue = mark(factory.createCue(), "q" + i, text);
			put(cue, "class", "say admit deny");
			layer.getCues().add(cue);
			layer.getClaims().add(claim(mark(factory.createClaim(), "c" + i, text), layer));
		}
		for (int i = 1; i <= marks; i++) {
			layer.getAttributions().add(attribution(factory.createAttribution(), i, layer));
			layer.getStances().add(stance(factory.createStance(), i, layer, text));
			CustomMark custom = mark(factory.createCustomMark(), "m" + i, text);
			custom.setType("person");
			put(custom, "mood", "calm angry");
			Mark target = some(layer.getClaims());
			if (target != null) {
				Link link = factory.createLink();
				link.setRole("about");
				link.getTargets().add(target);
				custom.getLinks().add(link);
			}
			layer.getMarks().add(custom);
		}
		for (int i = 1; i <= random.nextInt(3); i++) {
			Comment comment = factory.createComment();
			comment.setId("k" + i);
			comment.setOn(some(layer.getClaims()));
			comment.setBy(annotator);
			comment.setAt("2025-05-01T10:00:00Z");
			comment.setText(words(3));
			comment.setAnswers(some(layer.getComments()));
			if (comment.getAnswers() == null && coin(20)) {
				comment.setAnswersOther("other/k" + i);
			}
			extras(comment);
			layer.getComments().add(comment);
		}
		extras(layer);
		return layer;
	}

	private <T extends Mark> T mark(T mark, String id, String text) {
		mark.setId(id);
		if (coin(90)) {
			mark.setSpan(span(text));
			if (coin(3)) {
				mark.setLost(true);
				mark.setSpan(mark.getSpan().movedTo(List.of(new Segment(boundary(text, Math.min(3, text.length())), text.length() + 7))));
			}
		}
		extras(mark);
		return mark;
	}

	private void put(Mark mark, String attribute, String tags) {
		if (coin(70)) {
			mark.getAttributes().put(attribute, tag(tags));
		}
	}

	private Claim claim(Claim claim, Layer layer) {
		if (coin(20)) {
			claim.setType("promise");
			claim.getAttributes().put("until", "2026-01-01");
		} else if (coin(30)) {
			claim.getAttributes().put("topics", AttributeValues.join(List.of("war", "trade")));
		}
		put(claim, "kind", "factual quantity");
		put(claim, "check_worthy", "true false");
		claim.getCanonical().addAll(coin(50) ? List.of("K3", "K1") : List.of());
		claim.setAnaphoricOf(coin(20) ? some(layer.getClaims()) : null);
		if (coin(30)) {
			Quantity quantity = MarksFactory.eINSTANCE.createQuantity();
			quantity.setValue(coin(50) ? new BigDecimal("11000") : new BigDecimal("29.90"));
			quantity.setMin(coin(30) ? new BigDecimal("-1000") : null);
			quantity.setMax(coin(30) ? new BigDecimal("0.001") : null);
			quantity.setUnit(maybe(() -> "ton"));
			quantity.setApproximate(coin(50) ? coin(50) : null);
			extras(quantity);
			claim.getQuantities().add(quantity);
		}
		return claim;
	}

	private Attribution attribution(Attribution attribution, int i, Layer layer) {
		attribution.setId("a" + i);
		put(attribution, "quote_type", "direct indirect");
		Source source = some(layer.getSources());
		attribution.setWriter(source == null);
		if (source != null) {
			attribution.getSources().add(source);
		}
		attribution.setCue(some(layer.getCues()));
		attribution.getClaims().add(layer.getClaims().get(random.nextInt(layer.getClaims().size())));
		if (coin(30)) {
			ChainHop hop = MarksFactory.eINSTANCE.createChainHop();
			hop.setAgent("A5");
			hop.setRole("medium");
			hop.setSource(some(layer.getSources()));
			hop.setCue(some(layer.getCues()));
			extras(hop);
			attribution.getChain().add(hop);
		}
		extras(attribution);
		return attribution;
	}

	private Stance stance(Stance stance, int i, Layer layer, String text) {
		stance.setId("t" + i);
		stance.setAttribution(some(layer.getAttributions()));
		stance.setHolder("A1");
		switch (random.nextInt(3)) {
		case 0 -> stance.setClaim(layer.getClaims().get(0));
		case 1 -> stance.setCanonical("K2");
		default -> stance.setAgent("A4");
		}
		put(stance, "polarity", "affirm deny query report");
		put(stance, "certainty", "certain probable");
		put(stance, "intensity", "low high");
		put(stance, "confidence", "1 2 3 4 5 much");
		stance.setSpan(coin(30) ? span(text) : null);
		extras(stance);
		return stance;
	}
}
