package org.saksi.core.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.session.TestCorpora;
import org.saksi.core.store.CorpusStore;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Stance;

/** The corpus in {@code v1} was written in version 1. */
class MigrationTest {

	@TempDir
	Path folder;

	private Path copy() throws Exception {
		Path corpus = folder.resolve("corpus");
		for (String file : List.of("corpus.saksi", "scheme.saksi", "registry/ani.registry", "articles/f5/a1.article",
				"articles/f5/a1.source.txt", "layers/ani/f5/a1.layer")) {
			Files.createDirectories(corpus.resolve(file).getParent());
			try (InputStream in = MigrationTest.class.getResourceAsStream("v1/" + file)) {
				Files.copy(in, corpus.resolve(file));
			}
		}
		return corpus;
	}

	@Test
	void aCorpusOfVersion1IsRead() throws Exception {
		try (CorpusStore store = CorpusStore.open(copy(), TestCorpora.options(folder), null)) {
			assertEquals(List.of(), store.damage());
			assertEquals("Prototipe", store.corpus().getName());
			assertEquals("S1", store.summary("a1").story());
			assertEquals("Dmitry Peskov", store.registries().agentName("PESKOV"));
			Article article = store.article("a1");
			assertEquals(0, article.getZones().get(0).getStart());
			assertEquals(45, article.getZones().get(0).getEnd());
			assertEquals(new String(store.source("a1"), StandardCharsets.UTF_8), article.getText());
			checkLayer(store.layer("a1", "ani"));
		}
	}

	private static void checkLayer(Layer layer) {
		assertEquals(LayerStatus.DONE, layer.getStatus());
		Claim claim = layer.getClaims().get(0);
		assertEquals("factual", claim.getAttributes().get("claim.kind"));
		assertEquals("true", claim.getAttributes().get("claim.check_worthy"));
		assertTrue(claim.getSpan().samePlace(Span.of(0, 11)));
		assertEquals("Kursk bebas", claim.getSpan().quote());
		assertEquals(List.of("K01"), claim.getCanonical());
		assertEquals(null, layer.getClaims().get(1).getSpan());
		assertSame(claim, layer.getClaims().get(1).getAnaphoricOf());
		assertEquals("named", layer.getSources().get(0).getAttributes().get("source.form"));
		assertEquals("say", layer.getCues().get(0).getAttributes().get("cue.class"));
		Attribution attribution = layer.getAttributions().get(0);
		assertEquals("indirect", attribution.getAttributes().get("attribution.quote_type"));
		assertSame(claim, attribution.getClaims().get(0));
		Stance stance = layer.getStances().get(0);
		assertEquals("affirm", stance.getAttributes().get("stance.polarity"));
		assertEquals("certain", stance.getAttributes().get("stance.certainty"));
		assertEquals("high", stance.getAttributes().get("stance.intensity"));
		assertEquals("4", stance.getAttributes().get("stance.confidence"));
		assertEquals("kata Peskov", stance.getSpan().quote());
		assertSame(attribution, stance.getAttribution());
	}

	@Test
	void readingLeavesTheFilesAndSavingBringsThemUpToDate() throws Exception {
		Path corpus = copy();
		var before = TestCorpora.tree(corpus);
		try (CorpusStore store = CorpusStore.open(corpus, TestCorpora.options(folder), null);
				ArticleSession session = store.session("a1", "ani")) {
			assertFalse(session.isDirty());
			assertEquals(before.get("layers/ani/f5/a1.layer"), TestCorpora.tree(corpus).get("layers/ani/f5/a1.layer"));
			session.run("Status", () -> {
				session.layer().setStatus(LayerStatus.OPEN);
				return null;
			});
			session.save(null);
		}
		String saved = Files.readString(corpus.resolve("layers/ani/f5/a1.layer"));
		assertTrue(saved.contains(" version=\"2\" "), saved);
		assertFalse(saved.contains("begin="), saved);
		assertTrue(saved.contains("xmi:id=\"_l4\""), "ids are kept");
		assertEquals(before.get("corpus.saksi"), TestCorpora.tree(corpus).get("corpus.saksi"));
	}
}
