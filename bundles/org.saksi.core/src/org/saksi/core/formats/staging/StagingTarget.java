package org.saksi.core.formats.staging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.saksi.core.CorpusException;
import org.saksi.core.anchor.Anchoring;
import org.saksi.core.corpus.CorpusView;
import org.saksi.core.formats.ImportOptions;
import org.saksi.core.formats.ImportSource;
import org.saksi.core.formats.ImportTarget;
import org.saksi.core.formats.ImportedArticle;
import org.saksi.core.formats.Report;
import org.saksi.core.marking.LayerMarks;
import org.saksi.core.store.Batch;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.corpus.Corpus;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.LayerStatus;
import org.saksi.model.marks.Mark;
import org.saksi.model.registry.Registry;
import org.saksi.model.scheme.MarkType;

/**
 * Puts what importers read into a batch. What happens with an article whose id is there already:
 * <ul>
 * <li>same bytes and text: the article stays as it is; layers that come with it are added where the annotator has none;
 * <li>same bytes under an id that was only made from the file's name: its layers are added to the article that is there;
 * <li>other content, id made from the file's name: a second file of that name in one import gets an id with a hash;
 * <li>other content otherwise: refused, or with {@link ImportOptions#replace()} replaced; layers that are there and do not come
 * with it are kept and anchored in the new text.
 * </ul>
 * Bytes that are there under another id are skipped if the id is only the file's name, else noted.
 */
public final class StagingTarget implements ImportTarget {

	/** How much of a lost mark's quote the report shows, in code points. */
	private static final int QUOTED = 80;

	/** What is remembered of an article of this import. */
	private record Staged(String sha256, String text, int version) {
	}

	private final CorpusStore store;
	private final Batch batch;
	private final ImportOptions options;
	private final Report report;
	private final RecordMerge records;
	private final Map<String, Staged> staged = new HashMap<>();
	private final Set<String> stagedLayers = new HashSet<>();
	private boolean changed;

	/** Stages into {@code batch}, which its maker commits. */
	public StagingTarget(CorpusStore store, Batch batch, ImportOptions options, Report report) {
		this.store = store;
		this.batch = batch;
		this.options = options;
		this.report = report;
		records = new RecordMerge(store, batch, options.replace(), report);
	}

	/** @return whether there is anything to commit */
	public boolean hasChanges() {
		return changed || records.hasChanges();
	}

	@Override
	public CorpusView corpus() {
		return store;
	}

	@Override
	public Report report() {
		return report;
	}

	@Override
	public void add(Corpus record, Registry registry) throws CorpusException {
		records.add(record, registry, staged.isEmpty());
	}

	@Override
	public void extend(List<MarkType> types) throws CorpusException {
		new SchemeMerge(batch, report).add(types);
		changed |= !types.isEmpty();
	}

	@Override
	public boolean add(ImportedArticle imported, ImportSource source, int line) throws CorpusException {
		Article article = imported.article();
		if (article.getId() == null || article.getId().isEmpty()) {
			report.add(Report.Kind.REFUSED, source.path(), line, null, Messages.StagingTarget_noId);
			return false;
		}
		if (article.getSha256() == null && imported.source() != null) {
			article.setSha256(sha256(imported.source()));
		}
		Place place = new Place(source, line, article.getId());
		try {
			return imported.idByName() ? addByName(imported, place) : addById(imported, place);
		} catch (CorpusException e) {
			place.report(Report.Kind.REFUSED, e.located());
			return false;
		}
	}

	/** Where an article comes from. */
	private final class Place {

		private final ImportSource source;
		private final int line;
		private final String id;

		Place(ImportSource source, int line, String id) {
			this.source = source;
			this.line = line;
			this.id = id;
		}

		void report(Report.Kind kind, String message) {
			report.add(kind, source.path(), line, id, message);
		}
	}

	private boolean addByName(ImportedArticle imported, Place place) throws CorpusException {
		Article article = imported.article();
		String same = article.getSha256() == null ? null : batch.idBySha256(article.getSha256());
		if (same != null && !imported.layers().isEmpty()) {
			article.setId(same);
			return addById(imported, new Place(place.source, place.line, same));
		}
		if (same != null) {
			place.report(Report.Kind.SKIPPED, same.equals(article.getId()) ? Messages.StagingTarget_same
					: NLS.bind(Messages.StagingTarget_sameBytes, same));
			return false;
		}
		if (staged.containsKey(article.getId())) {
			String taken = article.getId();
			String content = article.getSha256() == null ? hash(TextVersions.current(article)) : article.getSha256();
			article.setId(taken + '-' + content.substring(0, 8));
			Place other = new Place(place.source, place.line, article.getId());
			other.report(Report.Kind.ADJUSTED, NLS.bind(Messages.StagingTarget_idTaken, taken, article.getId()));
			return addById(imported, other);
		}
		return addById(imported, place);
	}

	private boolean addById(ImportedArticle imported, Place place) throws CorpusException {
		Article article = imported.article();
		String id = article.getId();
		Staged now = staged.get(id);
		if (now != null) {
			if (isSame(now, article)) {
				return mergeLayers(imported, now.version(), place);
			}
			place.report(Report.Kind.REFUSED, Messages.StagingTarget_twice);
			return false;
		}
		if (batch.has(id)) {
			Article there = store.article(id);
			boolean same = isSame(staged(there), article);
			if (same && (!options.replace() || sameRest(there, article))) {
				if (!sameRest(there, article)) {
					place.report(Report.Kind.ADJUSTED, Messages.StagingTarget_restKept);
				}
				return mergeLayers(imported, TextVersions.currentVersion(there), place);
			}
			if (!options.replace()) {
				place.report(Report.Kind.REFUSED, Messages.StagingTarget_differs);
				return false;
			}
			return replace(imported, there, place);
		}
		String same = article.getSha256() == null ? null : batch.idBySha256(article.getSha256());
		if (same != null) {
			place.report(Report.Kind.ADJUSTED, NLS.bind(Messages.StagingTarget_alsoThere, same));
		}
		put(imported);
		place.report(Report.Kind.DONE, NLS.bind(Messages.StagingTarget_imported, imported.layers().size()));
		return true;
	}

	private static Staged staged(Article article) {
		return new Staged(article.getSha256(), hash(TextVersions.current(article)), TextVersions.currentVersion(article));
	}

	/** Same text, and the same bytes where both have some. */
	private static boolean isSame(Staged there, Article article) {
		boolean bytes = there.sha256() == null || article.getSha256() == null || there.sha256().equals(article.getSha256());
		return bytes && there.text().equals(hash(TextVersions.current(article)));
	}

	/** Whether zones and metadata are the same too. */
	private static boolean sameRest(Article a, Article b) {
		return EcoreUtil.equals(a.getZones(), b.getZones()) && EcoreUtil.equals(a.getMetadata(), b.getMetadata());
	}

	private void put(ImportedArticle imported) throws CorpusException {
		batch.put(imported);
		changed = true;
		Article article = imported.article();
		staged.put(article.getId(), staged(article));
		imported.layers().forEach(layer -> stagedLayers.add(key(layer)));
	}

	private static String key(Layer layer) {
		return layer.getArticle() + '\n' + layer.getAnnotator();
	}

	/** Adds the layers to an article that is there with the same text. */
	private boolean mergeLayers(ImportedArticle imported, int version, Place place) throws CorpusException {
		boolean any = false;
		for (Layer layer : imported.layers()) {
			layer.setArticle(place.id);
			Anchoring.carry(layer, imported.article());
			layer.setTextVersion(version);
			Layer there = staged.containsKey(place.id) || store.summary(place.id) == null ? null
					: store.layer(place.id, layer.getAnnotator());
			boolean twice = stagedLayers.contains(key(layer));
			String annotator = layer.getAnnotator();
			if (!twice && there != null && EcoreUtil.equals(comparable(there), comparable(layer))) {
				place.report(Report.Kind.SKIPPED, NLS.bind(Messages.StagingTarget_sameLayer, annotator));
			} else if (twice || there != null && !isUntouched(there) && !options.replace()) {
				place.report(Report.Kind.REFUSED, NLS.bind(Messages.StagingTarget_layerDiffers, annotator));
			} else {
				batch.putLayer(layer);
				changed = true;
				any = true;
				stagedLayers.add(key(layer));
				place.report(Report.Kind.DONE, NLS.bind(Messages.StagingTarget_layerAdded, annotator));
			}
		}
		if (imported.layers().isEmpty()) {
			place.report(Report.Kind.SKIPPED, Messages.StagingTarget_same);
		}
		return any;
	}

	/** Without what says nothing of the marks. */
	private static Layer comparable(Layer layer) {
		Layer copy = EcoreUtil.copy(layer);
		copy.setVersion(0);
		return copy;
	}

	private static boolean isUntouched(Layer layer) {
		return layer.getStatus() == LayerStatus.TODO && layer.eContents().isEmpty();
	}

	private boolean replace(ImportedArticle imported, Article there, Place place) throws CorpusException {
		Article article = imported.article();
		List<Layer> layers = new ArrayList<>(imported.layers());
		Set<String> given = new HashSet<>();
		layers.forEach(layer -> given.add(layer.getAnnotator()));
		String text = TextVersions.current(article);
		boolean sameText = text.equals(TextVersions.current(there));
		for (String annotator : store.annotators(article.getId())) {
			Layer kept = given.contains(annotator) ? null : store.layer(article.getId(), annotator);
			if (kept != null) {
				Layer copy = EcoreUtil.copy(kept);
				int lost = sameText ? 0 : reanchor(copy, text, place);
				copy.setTextVersion(TextVersions.currentVersion(article));
				layers.add(copy);
				place.report(Report.Kind.ADJUSTED, NLS.bind(Messages.StagingTarget_kept, annotator, lost));
			}
		}
		put(new ImportedArticle(article, imported.idByName(), imported.source(), layers));
		place.report(Report.Kind.DONE, NLS.bind(Messages.StagingTarget_replaced, imported.layers().size()));
		return true;
	}

	/** Finds the marks again by their quotes, and tells which cannot be placed; @return number of marks that are lost now */
	private static int reanchor(Layer layer, String text, Place place) {
		int lost = 0;
		for (Mark mark : LayerMarks.all(layer)) {
			if (mark.getSpan() != null) {
				var found = Anchoring.reanchor(mark.getSpan(), text);
				found.ifPresent(mark::setSpan);
				mark.setLost(found.isEmpty());
				if (mark.isLost()) {
					lost++;
					place.report(Report.Kind.ADJUSTED, NLS.bind(Messages.StagingTarget_lost,
							new Object[] { mark.getType() == null ? mark.eClass().getName().toLowerCase(Locale.ROOT) : mark.getType(), mark.getId(), layer.getAnnotator(), shortened(mark.getSpan().quote()) }));
				}
			}
		}
		return lost;
	}

	private static String shortened(String quote) {
		String text = Objects.requireNonNullElse(quote, "").replace('\n', ' ');
		return text.codePointCount(0, text.length()) <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
	}

	private static String hash(String text) {
		return sha256(Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8));
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
