package org.saksi.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.saksi.core.CorpusException;
import org.saksi.core.files.DiskFileStore;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.Ids;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.model.Span;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.MarksFactory;
import org.saksi.model.scheme.Scheme;
import org.saksi.model.scheme.SchemeFactory;

/** Small corpora for tests. */
public final class TestCorpora {

	/** A text with characters of two code units, combining marks and CRLF. */
	public static final String TEXT = "Moskow mengakui pasukan Korea.\r\nMenteri 😀 membantah laporan itu kemarin.\n"
			+ "Cafe\u0301 di Kursk tutup, kata warga kepada Reuters.\nLaporan itu belum dikonfirmasi.\n";

	private TestCorpora() {
	}

	/** Options whose state lies in {@code folder}. */
	public static StoreOptions options(Path folder) {
		return options(folder, new DiskFileStore());
	}

	/** Options whose state lies in {@code folder}, with other files. */
	public static StoreOptions options(Path folder, FileStore files) {
		return StoreOptions.defaults().withStateFolder(folder.resolve("state")).withUser("tester").withFiles(files);
	}

	/** A new corpus without articles in {@code folder/corpus}. */
	public static CorpusStore create(Path folder, StoreOptions options) throws CorpusException {
		Scheme scheme = SchemeFactory.eINSTANCE.createScheme();
		scheme.setId("claims");
		return CorpusStore.create(folder.resolve("corpus"), new NewCorpus("Uji", "id", scheme, List.of("ani", "budi")), options);
	}

	/** A new corpus with one article {@code a1} in {@code folder/corpus}. */
	public static CorpusStore withArticle(Path folder, StoreOptions options) throws CorpusException {
		CorpusStore store = create(folder, options);
		add(store, "a1", TEXT);
		return store;
	}

	/** Adds an article. */
	public static void add(CorpusStore store, String id, String text) throws CorpusException {
		try (Batch batch = store.begin()) {
			batch.put(imported(id, text));
			batch.commit(null);
		}
	}

	/** An article as an importer gives it. */
	public static ImportedArticle imported(String id, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return new ImportedArticle(article(id, text), false, bytes, List.of());
	}

	/** An article with one zone. */
	public static Article article(String id, String text) {
		Article article = ArticleFactory.eINSTANCE.createArticle();
		article.setId(id);
		article.setText(text);
		article.setSourceExtension("txt");
		article.setSha256(Ids.sha256(text.getBytes(StandardCharsets.UTF_8)));
		article.setMetadata(ArticleFactory.eINSTANCE.createMetadata());
		article.getMetadata().setHeadline("Judul " + id);
		Zone body = ArticleFactory.eINSTANCE.createZone();
		body.setKind("body");
		body.setEnd(Math.max(1, text.stripTrailing().length()));
		article.getZones().add(body);
		return article;
	}

	/** A gesture that marks a claim. */
	public static void claim(ArticleSession session, String id, int start, int end) throws CorpusException {
		session.run("Claim " + id, () -> {
			Claim claim = MarksFactory.eINSTANCE.createClaim();
			claim.setId(id);
			claim.setSpan(Span.anchored(session.text().text(), start, end));
			claim.getAttributes().put("claim.kind", "factual");
			return session.layer().getClaims().add(claim);
		});
	}

	/** Every file below a folder, as text by relative name. */
	public static java.util.SortedMap<String, String> tree(Path folder) {
		java.util.SortedMap<String, String> tree = new java.util.TreeMap<>();
		try (var files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				tree.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return tree;
	}

	/** Deletes a folder with everything in it. */
	public static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
