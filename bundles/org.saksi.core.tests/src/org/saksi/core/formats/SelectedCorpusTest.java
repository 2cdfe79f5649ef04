package org.saksi.core.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saksi.core.CorpusException;
import org.saksi.core.marking.LayerMarks;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.base.Identified;
import org.saksi.model.corpus.CorpusFactory;
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
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;
import org.saksi.testing.model.MemoryCorpus;
import org.saksi.testing.model.Models;
import org.saksi.testing.model.RandomCorpus;

class SelectedCorpusTest {

	private static final MarksFactory MARKS = MarksFactory.eINSTANCE;
	/** Headline [0, 5), body [6, 26). */
	private static final String TEXT = "Judul\nIsi artikel di sini.";

	private MemoryCorpus corpus;
	private Layer layer;

	@BeforeEach
	void corpus() {
		corpus = new MemoryCorpus();
		Article article = Models.article("a", TEXT);
		article.getZones().clear();
		Models.zone(article, "headline", 0, 5);
		Models.zone(article, "body", 6, 26);
		corpus.add(article).add(Models.article("b", "lain"));
		layer = layer("a", "ani", LayerStatus.DONE);
		layer("a", "budi", LayerStatus.OPEN);
		layer("b", "budi", LayerStatus.TODO);
	}

	private Layer layer(String article, String annotator, LayerStatus status) {
		Layer made = MARKS.createLayer();
		made.setArticle(article);
		made.setAnnotator(annotator);
		made.setStatus(status);
		corpus.add(made);
		return made;
	}

	private static ExportRequest request(Set<String> annotators, Set<LayerStatus> statuses, Set<String> zones) {
		return new ExportRequest(annotators, statuses, zones, null, false, Map.of());
	}

	private static <T extends Mark> T mark(T mark, String id, int start, int end, Consumer<T> more) {
		mark.setId(id);
		if (end > 0) {
			mark.setSpan(Span.anchored(TEXT, start, end));
		}
		more.accept(mark);
		return mark;
	}

	private static List<String> ids(List<? extends Identified> marks) {
		return marks.stream().map(Identified::getId).toList();
	}

	@Test
	void everythingIsWhatItWas() throws CorpusException {
		SelectedCorpus selected = new SelectedCorpus(corpus, ExportRequest.ALL);
		assertSame(corpus.corpus(), selected.corpus());
		assertSame(layer, selected.layer("a", "ani"));
		assertEquals(corpus.articleIds(), selected.articleIds());
	}

	@Test
	void layersOfOthersAndArticlesWithoutLayersAreLeftOut() throws CorpusException {
		Models.story(corpus.corpus(), "S1", "a", "b");
		Models.story(corpus.corpus(), "S2", "b");
		var utterance = CorpusFactory.eINSTANCE.createUtterance();
		utterance.setId("U1");
		utterance.getClaims().addAll(List.of("a/ani/c1", "b/budi/c1"));
		corpus.corpus().getUtterances().add(utterance);
		SelectedCorpus ani = new SelectedCorpus(corpus, request(Set.of("ani"), Set.of(), Set.of()));
		assertEquals(List.of("a"), ani.articleIds());
		assertEquals(List.of("ani"), ani.annotators("a"));
		assertNull(ani.layer("a", "budi"));
		assertEquals(List.of("S1"), ids(ani.corpus().getStories()));
		assertEquals(List.of("a"), ani.corpus().getStories().get(0).getArticles());
		assertEquals(List.of("a/ani/c1"), ani.corpus().getUtterances().get(0).getClaims());
		assertEquals(2, corpus.corpus().getStories().size());
		SelectedCorpus todo = new SelectedCorpus(corpus, request(Set.of(), Set.of(LayerStatus.TODO), Set.of()));
		assertEquals(List.of("b"), todo.articleIds());
		assertNull(todo.layer("a", "ani"));
	}

	@Test
	void zonesDecideByClaims() throws CorpusException {
		Source outside = mark(MARKS.createSource(), "s1", 0, 5, s -> s.setAgent("A"));
		Source inside = mark(MARKS.createSource(), "s2", 6, 9, s -> s.setAgent("B"));
		Source unused = mark(MARKS.createSource(), "s3", 0, 3, s -> s.setAgent("C"));
		layer.getSources().addAll(List.of(outside, inside, unused));
		Cue cue = mark(MARKS.createCue(), "q1", 1, 3, c -> {
		});
		layer.getCues().add(cue);
		Claim body = mark(MARKS.createClaim(), "c1", 10, 17, c -> {
		});
		Claim headline = mark(MARKS.createClaim(), "c2", 0, 5, c -> {
		});
		body.setAnaphoricOf(headline);
		layer.getClaims().addAll(List.of(body, headline));
		ChainHop hop = MARKS.createChainHop();
		hop.setSource(unused);
		hop.setCue(cue);
		hop.setAgent("C");
		Attribution kept = mark(MARKS.createAttribution(), "a1", 0, 0, a -> {
			a.getSources().add(outside);
			a.setCue(cue);
			a.getClaims().addAll(List.of(body, headline));
			a.getChain().add(hop);
		});
		Attribution gone = mark(MARKS.createAttribution(), "a2", 0, 0, a -> {
			a.getSources().add(inside);
			a.getClaims().add(headline);
		});
		layer.getAttributions().addAll(List.of(kept, gone));
		layer.getStances().addAll(List.of(mark(MARKS.createStance(), "t1", 0, 4, s -> {
			s.setAttribution(kept);
			s.setClaim(body);
		}), mark(MARKS.createStance(), "t2", 0, 0, s -> s.setClaim(headline)), mark(MARKS.createStance(), "t3", 0, 0, s -> {
			s.setAttribution(gone);
			s.setCanonical("K1");
		})));
		Link link = MARKS.createLink();
		link.setRole("about");
		link.getTargets().add(headline);
		layer.getMarks().addAll(List.of(mark(MARKS.createCustomMark(), "m1", 10, 12, m -> m.getLinks().add(link)),
				mark(MARKS.createCustomMark(), "m2", 0, 2, m -> {
				})));
		Comment first = comment("k1", headline, null);
		Comment answer = comment("k2", null, first);
		layer.getComments().addAll(List.of(answer, first, comment("k3", body, null)));
		Layer before = EcoreUtil.copy(layer);

		Layer filtered = new SelectedCorpus(corpus, request(Set.of(), Set.of(), Set.of("body"))).layer("a", "ani");

		assertEquals(List.of("s1", "s2"), ids(filtered.getSources()));
		assertNull(filtered.getSources().get(0).getSpan());
		assertNotNull(filtered.getSources().get(1).getSpan());
		assertEquals(List.of(), filtered.getCues());
		assertEquals(List.of("c1"), ids(filtered.getClaims()));
		assertNull(filtered.getClaims().get(0).getAnaphoricOf());
		Attribution attribution = filtered.getAttributions().get(0);
		assertEquals(List.of("a1"), ids(filtered.getAttributions()));
		assertEquals(List.of("s1"), ids(attribution.getSources()));
		assertEquals(List.of("c1"), ids(attribution.getClaims()));
		assertNull(attribution.getCue());
		assertNull(attribution.getChain().get(0).getSource());
		assertNull(attribution.getChain().get(0).getCue());
		assertEquals("C", attribution.getChain().get(0).getAgent());
		assertEquals(List.of("t1"), ids(filtered.getStances()));
		assertNull(filtered.getStances().get(0).getSpan());
		assertEquals(List.of("m1"), ids(filtered.getMarks()));
		assertEquals(List.of(), filtered.getMarks().get(0).getLinks());
		assertEquals(List.of("k3"), ids(filtered.getComments()));
		assertEquals(true, EcoreUtil.equals(before, layer));
	}

	private static Comment comment(String id, Mark on, Comment answers) {
		Comment comment = MARKS.createComment();
		comment.setId(id);
		comment.setOn(on);
		comment.setAnswers(answers);
		return comment;
	}

	@Property(tries = 100)
	void nothingThatStaysRefersToWhatWent(@ForAll long seed) throws CorpusException {
		MemoryCorpus random = RandomCorpus.of(seed, 2, 60, 5);
		SelectedCorpus selected = new SelectedCorpus(random, request(Set.of(), Set.of(), Set.of("headline")));
		for (String id : selected.articleIds()) {
			for (String annotator : selected.annotators(id)) {
				Layer filtered = selected.layer(id, annotator);
				assertEquals(Map.of(), EcoreUtil.ExternalCrossReferencer.find(filtered));
				for (Mark mark : LayerMarks.all(filtered)) {
					assertSame(filtered, mark.eContainer());
				}
				for (Attribution attribution : filtered.getAttributions()) {
					assertEquals(false, attribution.getClaims().isEmpty());
					assertEquals(true, attribution.isWriter() || !attribution.getSources().isEmpty());
				}
				for (Stance stance : filtered.getStances()) {
					assertEquals(true,
							stance.getClaim() != null || stance.getCanonical() != null || stance.getAgent() != null);
				}
				for (CustomMark mark : filtered.getMarks()) {
					mark.getLinks().forEach(link -> assertEquals(false, link.getTargets().isEmpty()));
				}
			}
		}
	}
}
