package org.saksi.core.formats.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.saksi.core.CorpusException;
import org.saksi.core.formats.ImportRequest;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.InputFiles;
import org.saksi.core.formats.Report;
import org.saksi.core.marking.ArticleEdits;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.article.Zone;

/**
 * Corrections of zones and metadata that are made on previewed articles and applied when the files are imported. A
 * correction belongs to the text that it was made on: where the file has changed meanwhile, it is left out, and the report
 * says so. May be used from several threads.
 */
public final class Corrections implements ImportRequest.Step {

	private record Key(Path file, String article) {
	}

	/** What was corrected; {@code zones} is {@code null} where they were not. */
	private static final class Correction {
		private final String text;
		private List<Zone> zones;
		private final Map<String, String> metadata = new LinkedHashMap<>();

		private Correction(String text) {
			this.text = text;
		}
	}

	private final SchemeIndex scheme;
	private final Map<Key, Correction> corrections = new HashMap<>();

	/** No corrections yet; kinds of zones are those of {@code scheme}. */
	public Corrections(SchemeIndex scheme) {
		this.scheme = scheme;
	}

	private static Key key(Path file, String article) {
		return new Key(InputFiles.key(file), article);
	}

	/**
	 * An article as it will be imported.
	 *
	 * @return a copy with the corrections; the article given stays as it is
	 */
	public synchronized Article corrected(Path file, Article article) {
		Article copy = EcoreUtil.copy(article);
		Correction correction = corrections.get(key(file, article.getId()));
		if (correction != null && correction.text.equals(TextVersions.current(article))) {
			apply(correction, copy);
		}
		return copy;
	}

	/**
	 * Corrects a zone, see {@link ArticleEdits#setZone}.
	 *
	 * @param article as the importer read it
	 * @param kind    {@code null} takes the lines out of all zones
	 * @param start   in UTF-16 of the article's text
	 * @param end     exclusive
	 * @return the article as it will be imported
	 */
	public synchronized Article zone(Path file, Article article, String kind, int start, int end) throws CorpusException {
		Article changed = corrected(file, article);
		new ArticleEdits(changed, scheme, null).setZone(kind, start, end);
		if (!EcoreUtil.equals(changed.getZones(), corrected(file, article).getZones())) {
			correction(file, article).zones = List.copyOf(EcoreUtil.copyAll(changed.getZones()));
		}
		return changed;
	}

	/**
	 * Corrects a field of the metadata, see {@link ArticleEdits#setMetadata}.
	 *
	 * @return the article as it will be imported
	 */
	public synchronized Article metadata(Path file, Article article, String field, String value) throws CorpusException {
		Article changed = corrected(file, article);
		new ArticleEdits(changed, scheme, null).setMetadata(field, value);
		if (!EcoreUtil.equals(changed.getMetadata(), corrected(file, article).getMetadata())) {
			correction(file, article).metadata.put(field, value);
		}
		return changed;
	}

	private Correction correction(Path file, Article article) {
		String text = TextVersions.current(article);
		return corrections.compute(key(file, article.getId()),
				(key, there) -> there != null && there.text.equals(text) ? there : new Correction(text));
	}

	/** Takes the corrections of an article back. */
	public synchronized void reset(Path file, String articleId) {
		corrections.remove(key(file, articleId));
	}

	/** @return whether an article of the file is corrected */
	public synchronized boolean isCorrected(Path file) {
		Path wanted = InputFiles.key(file);
		return corrections.keySet().stream().anyMatch(key -> key.file().equals(wanted));
	}

	/** @return number of articles that are corrected */
	public synchronized int count() {
		return corrections.size();
	}

	@Override
	public synchronized ImportedArticle apply(ImportedArticle imported, ImportSource source, int line, Report report)
			throws CorpusException {
		Article article = imported.article();
		Correction correction = corrections.get(key(source.path(), article.getId()));
		if (correction == null) {
			return imported;
		}
		if (Objects.equals(correction.text, TextVersions.current(article))) {
			apply(correction, article);
		} else {
			report.add(Report.Kind.ADJUSTED, source.path(), line, article.getId(), Messages.Corrections_changed);
		}
		return imported;
	}

	private void apply(Correction correction, Article article) {
		if (correction.zones != null) {
			article.getZones().clear();
			article.getZones().addAll(new ArrayList<>(EcoreUtil.copyAll(correction.zones)));
		}
		ArticleEdits edits = new ArticleEdits(article, scheme, null);
		correction.metadata.forEach((field, value) -> {
			try {
				edits.setMetadata(field, value);
			} catch (CorpusException e) {
				throw new IllegalStateException(e); // it was checked when the correction was made
			}
		});
	}
}
