package org.saksi.core.formats.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.corpus.CorpusWrapper;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Filter;
import org.saksi.core.formats.ExportRequest.Layers;
import org.saksi.core.formats.SelectedCorpus;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.scheme.AttributeValues;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Span;
import org.saksi.model.base.Identified;
import org.saksi.model.corpus.Annotator;
import org.saksi.model.corpus.CorpusFactory;
import org.saksi.model.corpus.Utterance;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;
import org.saksi.testing.model.RandomCorpus;
import org.saksi.testing.model.TestSchemes;

/** What of a corpus a request chooses. */
class ChoiceTest {

	private static final MarksFactory MARKS = MarksFactory.eINSTANCE;
	private static final String TEXT = "Budi mengatakan harga beras naik dan stok habis.";

	private final MemoryCorpus corpus = new MemoryCorpus(TestSchemes.extended());

	private Layer layer(String article, String annotator, LayerStatus status) {
		if (!corpus.articleIds().contains(article)) {
			corpus.add(Models.article(article, TEXT));
		}
		Layer layer = MARKS.createLayer();
		layer.setArticle(article);
		layer.setAnnotator(annotator);
		layer.setStatus(status);
		corpus.add(layer);
		return layer;
	}

	private static <T extends Mark> T at(T mark, String id, String words, String... attributes) {
		mark.setId(id);
		mark.setSpan(words == null ? null : Span.anchored(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length()));
		for (int i = 0; i < attributes.length; i += 2) {
			mark.getAttributes().put(attributes[i], attributes[i + 1]);
		}
		return mark;
	}

	private static Claim claim(Layer layer, String id, String words, String... attributes) {
		Claim claim = at(MARKS.createClaim(), id, words, attributes);
		layer.getClaims().add(claim);
		return claim;
	}

	private SelectedCorpus choose(Layers layers) throws CorpusException {
		return new SelectedCorpus(corpus, ExportRequest.ALL.withLayers(layers));
	}

	private SelectedCorpus filter(Set<String> media, LocalDate from, LocalDate to, String... tags) throws CorpusException {
		Set<TagChoice> choices = Arrays.stream(tags).map(TagChoice::parse).collect(Collectors.toSet());
		return new SelectedCorpus(corpus, ExportRequest.ALL.withFilter(new Filter(media, from, to, choices)));
	}

	private static List<String> ids(List<? extends Identified> marks) {
		return marks.stream().map(Identified::getId).toList();
	}

	@Test
	void adjudicatedLayersComeFirstArticleByArticle() throws CorpusException {
		layer("a", "ani", LayerStatus.DONE);
		Layer adjudicated = layer("a", "budi", LayerStatus.ADJUDICATED);
		layer("b", "ani", LayerStatus.OPEN);
		layer("b", "budi", LayerStatus.DONE);
		corpus.add(Models.article("c", TEXT));
		SelectedCorpus selected = choose(Layers.ADJUDICATED);
		assertEquals(List.of("a", "b"), selected.articleIds());
		assertEquals(List.of("budi"), selected.annotators("a"));
		assertSame(adjudicated, selected.layer("a", "budi"));
		assertNull(selected.layer("a", "ani"));
		assertEquals(List.of("ani", "budi"), selected.annotators("b"));
		SelectedCorpus ofAni = new SelectedCorpus(corpus,
				new ExportRequest(Set.of("ani"), Set.of(), Set.of(), null, false, Map.of()).withLayers(Layers.ADJUDICATED));
		assertEquals(List.of("ani"), ofAni.annotators("a"), "only what is chosen counts");
	}

	@Test
	void aMajorityIsOfLayersThatAreDone() throws CorpusException {
		claim(layer("a", "ani", LayerStatus.DONE), "c7", "stok habis");
		claim(layer("a", "budi", LayerStatus.ADJUDICATED), "c8", "stok habis");
		claim(layer("a", "citra", LayerStatus.OPEN), "c9", "naik");
		layer("b", "ani", LayerStatus.OPEN);
		Utterance utterance = CorpusFactory.eINSTANCE.createUtterance();
		utterance.setId("U1");
		utterance.getClaims().addAll(List.of("a/ani/c7", "a/budi/c8", "a/citra/c9"));
		corpus.corpus().getUtterances().add(utterance);
		CorpusView reading = new CorpusWrapper(corpus) {
			@Override
			public Layer layer(String articleId, String annotator) throws CorpusException {
				Layer layer = super.layer(articleId, annotator);
				return layer == null ? null : EcoreUtil.copy(layer); // as a store does, which reads it each time
			}
		};
		SelectedCorpus selected = new SelectedCorpus(reading, ExportRequest.ALL.withLayers(Layers.MAJORITY));
		assertEquals(List.of("a"), selected.articleIds());
		assertEquals(List.of("majority"), selected.annotators("a"));
		assertEquals(List.of("c1"), ids(selected.layer("a", "majority").getClaims()));
		assertNull(selected.layer("a", "ani"));
		assertEquals(List.of("a/majority/c1", "a/citra/c9"), selected.corpus().getUtterances().get(0).getClaims());
		assertEquals(List.of("majority"), ids(selected.corpus().getAnnotators()));
		assertEquals(3, utterance.getClaims().size(), "the corpus itself stays");
	}

	@Test
	void theMajorityHasANameOfItsOwn() throws CorpusException {
		layer("a", "majority", LayerStatus.DONE);
		Annotator second = CorpusFactory.eINSTANCE.createAnnotator();
		second.setId("majority-2");
		corpus.corpus().getAnnotators().add(second);
		SelectedCorpus selected = choose(Layers.MAJORITY);
		assertEquals(List.of("majority-3"), selected.annotators("a"));
		assertNotNull(selected.layer("a", "majority-3"));
		assertNull(selected.layer("a", "majority"));
	}

	private void published(String id, String medium, String published) {
		corpus.add(Models.article(id, TEXT));
		try {
			corpus.article(id).getMetadata().setMedium(medium);
			corpus.article(id).getMetadata().setPublished(published);
		} catch (CorpusException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void articlesOfMediaAndDays() throws CorpusException {
		published("a", "Kompas", "2025-04-27T23:59:00+07:00");
		published("b", " Tempo ", "2025-04-28");
		published("c", null, "2025-04");
		published("d", "Kompas", null);
		LocalDate day = LocalDate.of(2025, 4, 27);
		assertEquals(List.of("a", "d"), filter(Set.of("Kompas"), null, null).articleIds());
		assertEquals(List.of("b"), filter(Set.of("Tempo"), null, null).articleIds());
		assertEquals(List.of("a", "b"), filter(Set.of(), day, null).articleIds());
		assertEquals(List.of("a"), filter(Set.of(), null, day).articleIds());
		assertEquals(List.of("b"), filter(Set.of(), day.plusDays(1), day.plusDays(1)).articleIds());
		assertEquals(List.of("a"), filter(Set.of("Kompas"), day, day).articleIds());
		assertEquals(List.of("a", "b", "c", "d"), filter(Set.of(), null, null).articleIds());
		assertEquals(List.of("d"), new SelectedCorpus(corpus, ExportRequest.ALL.withArticles(List.of("b", "d"))
				.withFilter(new Filter(Set.of("Kompas"), null, null, Set.of()))).articleIds());
	}

	/** a1: Budi (s1) says (q1) c1 and c2; a2: the writer says c3; c4 alone; a stance on c1 and one on c3. */
	private Layer marked() {
		Layer layer = layer("a", "ani", LayerStatus.DONE);
		Source source = at(MARKS.createSource(), "s1", "Budi", "form", "named");
		Cue cue = at(MARKS.createCue(), "q1", "mengatakan", "class", "say");
		layer.getSources().add(source);
		layer.getCues().add(cue);
		Claim first = claim(layer, "c1", "harga beras naik", "kind", "quantity");
		Claim second = claim(layer, "c2", "stok habis", "kind", "factual", "topics", "war|trade");
		Claim third = claim(layer, "c3", "naik", "kind", "factual");
		claim(layer, "c4", "beras", "kind", "demand");
		third.setAnaphoricOf(first);
		Attribution said = at(MARKS.createAttribution(), "a1", null, "quote_type", "direct");
		said.getSources().add(source);
		said.setCue(cue);
		said.getClaims().addAll(List.of(first, second));
		Attribution written = at(MARKS.createAttribution(), "a2", null, "quote_type", "unquoted");
		written.setWriter(true);
		written.getClaims().add(third);
		layer.getAttributions().addAll(List.of(said, written));
		Stance affirms = at(MARKS.createStance(), "t1", null, "polarity", "affirm");
		affirms.setAttribution(said);
		affirms.setClaim(first);
		Stance denies = at(MARKS.createStance(), "t2", null, "polarity", "deny");
		denies.setAttribution(written);
		denies.setClaim(third);
		layer.getStances().addAll(List.of(affirms, denies));
		return layer;
	}

	private List<String> left(String... tags) throws CorpusException {
		return ids(LayerMarks.all(filter(Set.of(), null, null, tags).layer("a", "ani")));
	}

	@Test
	void marksWithoutTheTagGoWithWhatDangles() throws CorpusException {
		Layer layer = marked();
		Layer before = EcoreUtil.copy(layer);
		assertEquals(List.of("s1", "q1", "c1", "a1", "t1"), left("claims.kind=quantity"));
		assertEquals(List.of("c3", "a2", "t2"), left("claims.kind=factual", "attributions.quote_type=unquoted"));
		assertEquals(List.of("s1", "q1", "c2", "c3", "a1", "a2", "t2"), left("claims.kind=factual"));
		assertEquals(List.of("s1", "q1", "c1", "c2", "c3", "a1", "a2", "t1", "t2"),
				left("claims.kind=factual", "claims.kind=quantity"), "tags of one attribute are alternatives");
		assertEquals(List.of("c4"), left("claims.kind=demand"));
		assertEquals(List.of("s1", "q1", "c1", "c2", "c4", "a1", "t1"), left("attributions.quote_type=direct"),
				"a claim goes with its last attribution, one that never had one stays");
		assertEquals(List.of("c3", "c4", "a2", "t2"), left("sources.form=pronoun"), "nobody is left to say c1 and c2");
		assertEquals(List.of("s1", "c1", "c2", "c3", "c4", "a1", "a2", "t1", "t2"), left("cues.class=deny"));
		assertEquals(List.of("s1", "q1", "c1", "c2", "c3", "c4", "a1", "a2", "t2"), left("stances.polarity=deny"));
		assertEquals(List.of("s1", "q1", "c2", "a1"), left("claim.topics=trade"), "one of several values");
		assertEquals(9, left("promise.until=2025-01-01").size() - 1, "there is no mark of that type");
		assertEquals(List.of(), left("claims.kind=prediction"));
		assertEquals(List.of("a"), filter(Set.of(), null, null, "claims.kind=prediction").articleIds());
		assertTrue(EcoreUtil.equals(before, layer));
	}

	@Test
	void aMajorityIsFilteredAfterItWasCounted() throws CorpusException {
		for (String annotator : List.of("ani", "budi", "citra")) {
			claim(layer("a", annotator, LayerStatus.DONE), "c1", "naik", "kind", annotator.equals("ani") ? "factual" : "quantity");
		}
		ExportRequest request = ExportRequest.ALL.withLayers(Layers.MAJORITY);
		for (String kind : List.of("quantity", "factual")) {
			Filter filter = new Filter(Set.of(), null, null, Set.of(new TagChoice("claims", "kind", kind)));
			assertEquals(kind.equals("quantity") ? 1 : 0,
					new SelectedCorpus(corpus, request.withFilter(filter)).layer("a", "majority").getClaims().size());
		}
	}

	@Test
	void whatTheSchemeDoesNotKnowIsSaid() {
		KnownTags known = new KnownTags(new SchemeIndex(corpus.scheme()));
		assertNull(known.problem(new TagChoice("claims", "until", "2025-01-01")), "an attribute of one of the claim types");
		assertNull(known.problem(new TagChoice("person", "mood", "calm")));
		assertEquals("claims.until cannot be tomorrow", known.problem(new TagChoice("claims", "until", "tomorrow")));
		assertEquals("claims.topics has no tag war|trade; there are war, trade, sport",
				known.problem(new TagChoice("claims", "topics", "war|trade")));
		assertEquals("there are no marks zone; there are sources, cues, claims, attributions, stances, person",
				known.problem(new TagChoice("zone", "kind", "body")));
		assertTrue(known.all().contains(new TagChoice("claims", "check_worthy", "true")));
		assertTrue(known.all().stream().allMatch(tag -> known.problem(tag) == null));
	}

	/** What stays has the tag, and refers to nothing that went. */
	@Property(tries = 100)
	void filteredLayersAreWhole(@ForAll long seed) throws CorpusException {
		MemoryCorpus random = RandomCorpus.of(seed, 2, 60, 5);
		KnownTags known = new KnownTags(new SchemeIndex(random.scheme()));
		List<TagChoice> all = known.all();
		TagChoice tag = all.get((int) Math.floorMod(seed, (long) all.size()));
		Layers layers = Layers.values()[(int) Math.floorMod(seed, 3L)];
		SelectedCorpus selected = new SelectedCorpus(random,
				ExportRequest.ALL.withLayers(layers).withFilter(new Filter(Set.of(), null, null, Set.of(tag))));
		SchemeIndex scheme = new SchemeIndex(random.scheme());
		for (String id : selected.articleIds()) {
			for (String annotator : selected.annotators(id)) {
				Layer filtered = selected.layer(id, annotator);
				assertEquals(Map.of(), EcoreUtil.ExternalCrossReferencer.find(filtered));
				for (Mark mark : LayerMarks.all(filtered)) {
					assertSame(filtered, mark.eContainer());
					if (KnownTags.covers(scheme, tag.marks(), mark)) {
						assertTrue(AttributeValues.split(mark.getAttributes().get(tag.attribute())).contains(tag.tag()));
					}
				}
				for (Attribution attribution : filtered.getAttributions()) {
					assertEquals(false, attribution.getClaims().isEmpty());
					assertEquals(true, attribution.isWriter() || !attribution.getSources().isEmpty());
				}
				filtered.getStances().forEach(
						each -> assertTrue(each.getClaim() != null || each.getCanonical() != null || each.getAgent() != null));
			}
		}
	}
}
