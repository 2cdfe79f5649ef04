package org.saksi.formats.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a column can mean; the name in lower case is what mappings say. */
public enum Meaning {
	/** Text of the article; several follow each other in the order of the columns. */
	TEXT("text teks isi berita konten content body artikel article isiberita articlebody story narasi kalimat sentence tweet fulltext articletext newstext isiartikel pesan message"),
	/** Headline. */
	HEADLINE("headline judul title judulberita headlines tajuk"),
	/** Unique name of the article. */
	ID("id articleid docid documentid idberita idartikel uid uuid key kode guid newsid"),
	/** Address of the page. */
	URL("url link tautan alamat sumberurl href permalink laman canonical sourceurl"),
	/** When it was published. */
	PUBLISHED("published date tanggal tgl tanggalterbit publishedat pubdate datepublished waktu terbit publishdate created createdat timestamp tanggalpublikasi"),
	/** Who wrote it. */
	AUTHOR("author penulis reporter wartawan byline authors jurnalis pewarta creator"),
	/** Who edited it. */
	EDITOR("editor redaktur penyunting"),
	/** Newspaper, agency, site. */
	MEDIUM("medium media publisher sumber source situs website outlet portal koran penerbit domain newspaper sumbermedia"),
	/** Section of the medium. */
	SECTION("section kanal rubrik kategori category seksi categories"),
	/** Place of the dateline. */
	PLACE("place lokasi location tempat kota city"),
	/** Language, ISO 639-1. */
	LANGUAGE("language bahasa lang"),
	/** A label that one rater gave; the header names the rater. */
	RATER(""),
	/** The label that counts in the end. */
	GOLD("gold voting vote votes majority mayoritas final konsensus consensus goldlabel finallabel keputusan hasil adjudicated mode"),
	/** A label of the whole article. */
	LABEL("label labels tag tagging tags kelas class sentimen sentiment stance sikap hoax verdict kebenaran anotasi annotation polarity rating emotion emosi"),
	/** Name of the part of a split. */
	SPLIT("split partition fold subset set"),
	/** A remark that becomes a comment on the article's label. */
	COMMENT("comment komentar catatan note notes keterangan remarks remark"),
	/** Kept with the metadata under the column's name. */
	EXTRA("keyword katakunci topik topic no nomor number index");

	private final Set<String> headers;

	Meaning(String headers) {
		this.headers = new TreeSet<>(Arrays.asList(headers.split(" ")));
		this.headers.remove("");
	}

	/** @return the name in mappings */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @return what people call it, localized */
	String label() {
		return switch (this) {
		case TEXT -> Messages.Meaning_text;
		case HEADLINE -> Messages.Meaning_headline;
		case ID -> Messages.Meaning_id;
		case URL -> Messages.Meaning_url;
		case PUBLISHED -> Messages.Meaning_published;
		case AUTHOR -> Messages.Meaning_author;
		case EDITOR -> Messages.Meaning_editor;
		case MEDIUM -> Messages.Meaning_medium;
		case SECTION -> Messages.Meaning_section;
		case PLACE -> Messages.Meaning_place;
		case LANGUAGE -> Messages.Meaning_language;
		case RATER -> Messages.Meaning_rater;
		case GOLD -> Messages.Meaning_gold;
		case LABEL -> Messages.Meaning_label;
		case SPLIT -> Messages.Meaning_split;
		case COMMENT -> Messages.Meaning_comment;
		case EXTRA -> Messages.Meaning_extra;
		};
	}

	/** @return the meaning of that name in mappings, or {@code null} */
	public static Meaning of(String id) {
		return Arrays.stream(values()).filter(meaning -> meaning.id().equals(id)).findFirst().orElse(null);
	}

	/** @return what a header says by its words, in English or Indonesian; {@code null} for any other */
	static Meaning ofHeader(String header) {
		String plain = plain(header);
		return plain.isEmpty() ? null : Arrays.stream(values()).filter(meaning -> meaning.headers.contains(plain)).findFirst().orElse(null);
	}

	/** @return a header without case and all but letters and digits */
	static String plain(String header) {
		return header.length() > 60 ? "" : header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
