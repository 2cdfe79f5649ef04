package org.saksi.core.jsonl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.saksi.core.offsets.Offsets;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.model.Segment;
import org.saksi.model.article.Article;
import org.saksi.model.article.ArticleFactory;
import org.saksi.model.article.Metadata;
import org.saksi.model.article.TextEdit;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Layer;

/** Reads the record of one article with its layers. */
final class ArticleReader {

	private static final ArticleFactory ARTICLES = ArticleFactory.eINSTANCE;
	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

	/** Layers that were carried over since their text version is not held any more: annotator, version, lost marks. */
	record Carried(String annotator, int version, int lost) {
	}

	/** The article. */
	Article article;
	/** The imported bytes, or {@code null}. */
	byte[] bytes;
	/** The layers. */
	final List<Layer> layers = new ArrayList<>();
	/** What happened to layers of versions that are not held. */
	final List<Carried> carried = new ArrayList<>();

	private VersionOffsets versions;

	/**
	 * Reads all of it.
	 *
	 * @param files gives text, zones and metadata where the record leaves them out
	 * @throws RecordException if something in it is wrong
	 */
	ArticleReader(JsonIn record, SourceFiles files, SchemeIndex scheme) throws RecordException {
		String id = record.required("id");
		String sourceFile = record.text("source_file");
		String sha256 = sha256(record);
		String text = record.text("text");
		if (text == null) {
			SourceFiles.Page page = files.page(record, sourceFile, sha256);
			article = page.article();
			bytes = page.bytes();
		} else {
			article = ARTICLES.createArticle();
			article.setText(text);
			bytes = files.bytes(sourceFile, sha256);
			article.setSourceExtension(bytes == null ? null : SourceFiles.extension(sourceFile));
		}
		article.setId(id);
		article.setSourceFile(sourceFile);
		article.setSha256(sha256);
		int shown = edits(record, text != null);
		metadata(record);
		zones(record, shown, text != null);
		Set<String> annotators = new HashSet<>();
		for (JsonIn in : record.objects("layers")) {
			Integer version = in.integer("text_version");
			LayerReader reader = new LayerReader(in, this, scheme, versions.count() - 1);
			Layer layer = reader.layer;
			if (!annotators.add(layer.getAnnotator())) {
				throw in.wrong("annotator", NLS.bind(Messages.Layer_again, layer.getAnnotator()));
			}
			int from = version == null ? 0 : version;
			if (layer.getTextVersion() != from) {
				carried.add(new Carried(layer.getAnnotator(), from, reader.lost()));
			}
			layer.setArticle(id);
			layers.add(layer);
		}
		record.keepUnknown(article);
	}

	private static String sha256(JsonIn record) throws RecordException {
		String given = record.text("sha256");
		String sha256 = given == null ? null : given.toLowerCase(Locale.ROOT);
		if (sha256 != null && !SHA256.matcher(sha256).matches()) {
			throw record.wrong("sha256", Messages.Article_sha256);
		}
		return sha256;
	}

	/** Where spans of a layer are that is in the given text version. */
	Place place(int version) {
		return new Place(article, versions, version);
	}

	/** @return the version that zones are in */
	private int edits(JsonIn record, boolean textGiven) throws RecordException {
		Integer given = record.integer("text_version");
		int shown = given == null ? 0 : given;
		List<JsonIn> records = record.objects("text_edits");
		if (shown < 0 || shown > records.size()) {
			throw record.wrong("text_version", NLS.bind(Messages.Article_versionTooHigh, records.size()));
		}
		List<VersionOffsets.Edit> edits = new ArrayList<>();
		for (JsonIn in : records) {
			TextEdit edit = ARTICLES.createTextEdit();
			String text = in.text("text");
			if (text == null) {
				throw in.wrong("text", Messages.Expected_present);
			}
			edit.setText(text);
			edits.add(new VersionOffsets.Edit(in.requiredInteger("start"), in.requiredInteger("end"), text));
			edit.setBy(in.text("by"));
			edit.setReason(in.text("reason"));
			edit.setAt(in.text("at"));
			in.keepUnknown(edit);
			article.getEdits().add(edit);
		}
		article.setTextBase(textGiven ? shown : 0);
		try {
			versions = VersionOffsets.ofCodePoints(article.getText(), article.getTextBase(), edits);
		} catch (VersionOffsets.EditException e) {
			throw record.wrong("text_edits[" + e.edit + ']', NLS.bind(Messages.Expected_range, e.length));
		}
		for (int i = 0; i < edits.size(); i++) {
			VersionOffsets.Edit converted = versions.converted(i);
			article.getEdits().get(i).setStart(converted.start());
			article.getEdits().get(i).setEnd(converted.end());
		}
		return shown;
	}

	private void metadata(JsonIn record) throws RecordException {
		JsonIn in = record.object("metadata");
		if (in == null) {
			return;
		}
		Metadata metadata = ARTICLES.createMetadata();
		metadata.setMedium(in.text("medium"));
		metadata.setHeadline(in.text("headline"));
		metadata.setAuthor(in.text("author"));
		metadata.setEditor(in.text("editor"));
		metadata.setPublished(in.text("published"));
		metadata.setPlace(in.text("place"));
		metadata.setSection(in.text("section"));
		metadata.setLanguage(in.text("language"));
		metadata.setUrl(in.text("url"));
		in.keepUnknown(metadata);
		article.setMetadata(metadata);
	}

	/** Given zones are in the version that the record shows, found ones in version 0. */
	private void zones(JsonIn record, int shown, boolean textGiven) throws RecordException {
		int current = versions.count() - 1;
		List<Zone> zones = new ArrayList<>();
		if (record.has("zones") || textGiven) {
			for (JsonIn in : record.objects("zones")) {
				Zone zone = ARTICLES.createZone();
				zone.setKind(in.required("kind"));
				int start = in.requiredInteger("start");
				int end = in.requiredInteger("end");
				int length = versions.at(shown).codePointLength();
				if (start < 0 || end < start || end > length) {
					throw in.wrong("start", NLS.bind(Messages.Expected_range, length));
				}
				in.keepUnknown(zone);
				addCarried(zones, zone, new Segment(start, end), shown, current);
			}
		} else {
			Offsets found = versions.at(0);
			for (Zone zone : List.copyOf(article.getZones())) {
				addCarried(zones, zone, new Segment(VersionOffsets.toCodePoint(found, zone.getStart()),
						VersionOffsets.toCodePoint(found, zone.getEnd())), 0, current);
			}
		}
		article.getZones().clear();
		article.getZones().addAll(zones);
	}

	private void addCarried(List<Zone> zones, Zone zone, Segment place, int from, int to) {
		Segment carriedTo = from == to ? place : Carry.zone(place, versions, from, to);
		if (carriedTo != null) {
			zone.setStart(VersionOffsets.toUtf16(versions.at(to), carriedTo.start()));
			zone.setEnd(VersionOffsets.toUtf16(versions.at(to), carriedTo.end()));
			zones.add(zone);
		}
	}
}
