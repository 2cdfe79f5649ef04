package org.saksi.core.jsonl;

import java.io.IOException;
import java.util.List;

import org.saksi.core.offsets.Offsets;
import org.saksi.core.scheme.SchemeIndex;
import org.saksi.core.text.TextVersions;
import org.saksi.model.article.Article;
import org.saksi.model.article.Metadata;
import org.saksi.model.article.TextEdit;
import org.saksi.model.article.Zone;
import org.saksi.model.marks.Attribution;
import org.saksi.model.marks.Claim;
import org.saksi.model.marks.Comment;
import org.saksi.model.marks.Cue;
import org.saksi.model.marks.CustomMark;
import org.saksi.model.marks.Layer;
import org.saksi.model.marks.Source;
import org.saksi.model.marks.Stance;

/** Writes the record of one article with its layers. */
final class ArticleWriter {

	private final JsonOut out;
	private final SchemeIndex scheme;

	ArticleWriter(JsonOut out, SchemeIndex scheme) {
		this.out = out;
		this.scheme = scheme;
	}

	/** @param layers their spans in the text version that each names */
	void write(Article article, List<Layer> layers) throws IOException {
		int current = TextVersions.currentVersion(article);
		String text = TextVersions.current(article);
		VersionOffsets versions = VersionOffsets.ofUtf16(article.getText() == null ? "" : article.getText(),
				article.getTextBase(), article.getEdits().stream().map(ArticleWriter::edit).toList());
		out.begin();
		out.text("id", article.getId());
		out.text("source_file", article.getSourceFile());
		out.text("sha256", article.getSha256());
		out.text("text", text);
		out.positive("text_version", current);
		edits(article, versions);
		metadata(article.getMetadata());
		zones(article, versions.at(current));
		if (!layers.isEmpty()) {
			out.beginList("layers");
			for (Layer layer : layers) {
				layer(layer, versions);
			}
			out.endList();
		}
		out.extras(article);
		out.end();
	}

	private static VersionOffsets.Edit edit(TextEdit edit) {
		return new VersionOffsets.Edit(edit.getStart(), edit.getEnd(), edit.getText() == null ? "" : edit.getText());
	}

	private void edits(Article article, VersionOffsets versions) throws IOException {
		if (article.getEdits().isEmpty()) {
			return;
		}
		out.beginList("text_edits");
		for (int i = 0; i < article.getEdits().size(); i++) {
			TextEdit edit = article.getEdits().get(i);
			VersionOffsets.Edit converted = versions.converted(i);
			out.begin();
			out.number("start", converted.start());
			out.number("end", converted.end());
			out.text("text", converted.text());
			out.text("by", edit.getBy());
			out.text("reason", edit.getReason());
			out.text("at", edit.getAt());
			out.extras(edit);
			out.end();
		}
		out.endList();
	}

	private void metadata(Metadata metadata) throws IOException {
		out.begin("metadata");
		if (metadata != null) {
			out.text("medium", metadata.getMedium());
			out.text("headline", metadata.getHeadline());
			out.text("author", metadata.getAuthor());
			out.text("editor", metadata.getEditor());
			out.text("published", metadata.getPublished());
			out.text("place", metadata.getPlace());
			out.text("section", metadata.getSection());
			out.text("language", metadata.getLanguage());
			out.text("url", metadata.getUrl());
			out.extras(metadata);
		}
		out.end();
	}

	private void zones(Article article, Offsets offsets) throws IOException {
		if (article.getZones().isEmpty()) {
			return;
		}
		out.beginList("zones");
		for (Zone zone : article.getZones()) {
			out.begin();
			out.text("kind", zone.getKind());
			out.number("start", VersionOffsets.toCodePoint(offsets, zone.getStart()));
			out.number("end", VersionOffsets.toCodePoint(offsets, zone.getEnd()));
			out.extras(zone);
			out.end();
		}
		out.endList();
	}

	private interface Writer<T> {
		void write(T object) throws IOException;
	}

	private <T> void list(String key, List<T> objects, Writer<T> writer) throws IOException {
		if (!objects.isEmpty()) {
			out.beginList(key);
			for (T object : objects) {
				writer.write(object);
			}
			out.endList();
		}
	}

	private void layer(Layer layer, VersionOffsets versions) throws IOException {
		int version = Math.min(layer.getTextVersion(), versions.count() - 1);
		MarkWriter marks = new MarkWriter(out, scheme, versions.at(version));
		out.begin();
		out.text("annotator", layer.getAnnotator());
		out.text("status", layer.getStatus().getLiteral());
		out.text("scheme_version", layer.getSchemeVersion());
		out.positive("text_version", version);
		this.<Source>list("sources", layer.getSources(), marks::source);
		this.<Cue>list("cues", layer.getCues(), marks::cue);
		this.<Claim>list("claims", layer.getClaims(), marks::claim);
		this.<Attribution>list("attributions", layer.getAttributions(), marks::attribution);
		this.<Stance>list("stances", layer.getStances(), marks::stance);
		this.<CustomMark>list("marks", layer.getMarks(), marks::custom);
		this.<Comment>list("comments", layer.getComments(), marks::comment);
		out.extras(layer);
		out.end();
	}
}
