package org.saksi.core.scheme.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.saksi.core.CorpusException;
import org.saksi.core.files.Layout;
import org.saksi.core.session.ArticleSession;
import org.saksi.core.store.ArticleSummary;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.LayerSummary;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.article.ArticlePackage;
import org.saksi.model.base.Versioned;
import org.saksi.model.marks.MarksPackage;
import org.saksi.model.registry.Registry;

/**
 * Reads the layers, articles and registries of a corpus, one after the other: what sessions have open as it is in memory, the
 * rest from disk. Files without the words that are looked for are not parsed.
 */
final class StoredFiles {

	/** A file of an article. @param annotator of the layer; {@code null} for the article itself */
	record Where(String file, String article, String annotator) {
	}

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]+");

	private final CorpusStore store;

	StoredFiles(CorpusStore store) {
		this.store = store;
	}

	/**
	 * Visits files.
	 *
	 * @param layers   whether layers are wanted
	 * @param articles whether articles are
	 * @param words    at least one of these stands in a file that is wanted; empty for all files
	 */
	void visit(boolean layers, boolean articles, Collection<String> words, BiConsumer<Where, Versioned> visitor,
			IProgressMonitor monitor) throws CorpusException {
		List<byte[]> needles = needles(words);
		Map<String, Versioned> open = open();
		List<ArticleSummary> summaries = store.summaries();
		SubMonitor progress = SubMonitor.convert(monitor, summaries.size());
		for (ArticleSummary summary : summaries) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			for (Where where : files(summary, layers, articles)) {
				Versioned root = open.containsKey(where.file()) ? open.get(where.file()) : read(where, needles);
				if (root != null) {
					visitor.accept(where, root);
				}
			}
			progress.worked(1);
		}
	}

	private static List<Where> files(ArticleSummary summary, boolean layers, boolean articles) {
		List<Where> files = new ArrayList<>();
		if (articles) {
			files.add(new Where(Layout.article(summary.id()), summary.id(), null));
		}
		if (layers) {
			for (LayerSummary layer : summary.layers()) {
				files.add(new Where(Layout.layer(layer.annotator(), summary.id()), summary.id(), layer.annotator()));
			}
		}
		return files;
	}

	private Map<String, Versioned> open() {
		Map<String, Versioned> open = new HashMap<>();
		for (ArticleSession session : store.openSessions()) {
			String article = session.article().getId();
			open.put(Layout.article(article), session.article());
			open.put(Layout.layer(session.annotator(), article), session.layer());
		}
		return open;
	}

	/** Words that XML writes as they are can be looked for in the bytes. */
	private static List<byte[]> needles(Collection<String> words) {
		return words.stream().allMatch(word -> PLAIN.matcher(word).matches())
				? words.stream().map(word -> word.getBytes(StandardCharsets.US_ASCII)).toList()
				: List.of();
	}

	private Versioned read(Where where, List<byte[]> needles) throws CorpusException {
		Path path = Layout.resolve(store.root(), where.file());
		try {
			byte[] bytes = Files.readAllBytes(path);
			if (!needles.isEmpty() && needles.stream().noneMatch(needle -> contains(bytes, needle))) {
				return null;
			}
			return where.annotator() == null ? ModelFiles.read(bytes, path, ArticlePackage.Literals.ARTICLE, Versioned.class)
					: ModelFiles.read(bytes, path, MarksPackage.Literals.LAYER, Versioned.class);
		} catch (IOException e) {
			throw new CorpusException(Messages.bind(Messages.StoredFiles_unreadable, String.valueOf(e.getMessage())), path, 0, e);
		}
	}

	static boolean contains(byte[] bytes, byte[] needle) {
		outer: for (int i = 0; i <= bytes.length - needle.length; i++) {
			for (int j = 0; j < needle.length; j++) {
				if (bytes[i + j] != needle[j]) {
					continue outer;
				}
			}
			return true;
		}
		return false;
	}

	/** @return the registries, as in memory */
	List<Registry> registries() {
		return store.registries().all();
	}
}
