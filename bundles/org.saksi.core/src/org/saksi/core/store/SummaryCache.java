package org.saksi.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import org.saksi.core.files.AtomicFiles;
import org.saksi.core.files.FileStore;
import org.saksi.core.files.FileStore.Stamp;
import org.saksi.core.store.CatalogEntry.LayerEntry;
import org.saksi.model.marks.LayerStatus;

/**
 * One file in the state folder that keeps the summaries of a corpus with size and time of the files they were made from. It
 * is only ever a shortcut: one that is missing, damaged or of another version is as good as empty.
 */
final class SummaryCache {

	private static final int MAGIC = 0x53414B53;
	private static final int VERSION = 3;
	private static final int HEAD = 16;

	private final Path file;
	private final FileStore files;

	SummaryCache(Path file, FileStore files) {
		this.file = file;
		this.files = files;
	}

	/** @return entries by name; empty if there is no usable cache */
	Map<String, CatalogEntry> load() {
		try {
			byte[] bytes = files.read(file);
			DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
			CRC32 crc = new CRC32();
			if (bytes.length < HEAD || in.readInt() != MAGIC || in.readInt() != VERSION) {
				return new HashMap<>();
			}
			crc.update(bytes, HEAD, bytes.length - HEAD);
			if (in.readLong() != crc.getValue()) {
				return new HashMap<>();
			}
			return new Reader(in).entries();
		} catch (IOException | RuntimeException e) {
			return new HashMap<>();
		}
	}

	/** Writes the entries; a cache that cannot be written is done without. */
	void save(Collection<CatalogEntry> entries) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream(entries.size() * 256 + HEAD);
			DataOutputStream out = new DataOutputStream(bytes);
			out.writeInt(MAGIC);
			out.writeInt(VERSION);
			out.writeLong(0);
			out.writeInt(entries.size());
			for (CatalogEntry entry : entries) {
				write(out, entry);
			}
			out.flush();
			byte[] all = bytes.toByteArray();
			CRC32 crc = new CRC32();
			crc.update(all, HEAD, all.length - HEAD);
			java.nio.ByteBuffer.wrap(all).putLong(HEAD - Long.BYTES, crc.getValue());
			AtomicFiles.write(files, file, all);
		} catch (IOException e) {
			// the next opening reads the files themselves
		}
	}

	private static void write(DataOutputStream out, CatalogEntry entry) throws IOException {
		text(out, entry.name);
		stamp(out, entry.stamp);
		damage(out, entry.damage);
		out.writeBoolean(entry.summary != null);
		if (entry.summary != null) {
			ArticleSummary summary = entry.summary;
			text(out, summary.id());
			text(out, summary.headline());
			text(out, summary.medium());
			text(out, summary.published());
			text(out, summary.language());
			text(out, summary.sha256());
			out.writeInt(summary.chars());
			problems(out, summary.problems());
		}
		out.writeInt(entry.layers.size());
		for (Map.Entry<String, LayerEntry> each : entry.layers.entrySet()) {
			text(out, each.getKey());
			layer(out, each.getValue());
		}
	}

	private static void problems(DataOutputStream out, ProblemCount problems) throws IOException {
		out.writeInt(problems.article());
		out.writeInt(problems.layers().size());
		for (Map.Entry<String, Integer> each : problems.layers().entrySet()) {
			text(out, each.getKey());
			out.writeInt(each.getValue());
		}
	}

	private static void layer(DataOutputStream out, LayerEntry layer) throws IOException {
		stamp(out, layer.stamp());
		damage(out, layer.damage());
		out.writeBoolean(layer.summary() != null);
		if (layer.summary() != null) {
			LayerSummary summary = layer.summary();
			text(out, summary.annotator());
			out.writeByte(summary.status().getValue());
			for (int count : new int[] { summary.sources(), summary.cues(), summary.claims(), summary.attributions(),
					summary.stances(), summary.customMarks(), summary.lost(), summary.activeSeconds() }) {
				out.writeInt(count);
			}
		}
	}

	private static void stamp(DataOutputStream out, Stamp stamp) throws IOException {
		out.writeLong(stamp == null ? -1 : stamp.size());
		out.writeLong(stamp == null ? -1 : stamp.modified());
	}

	private static void damage(DataOutputStream out, Damage damage) throws IOException {
		out.writeBoolean(damage != null);
		if (damage != null) {
			text(out, damage.path().toString());
			out.writeInt(damage.line());
			text(out, damage.message());
		}
	}

	private static void text(DataOutputStream out, String text) throws IOException {
		if (text == null) {
			out.writeInt(-1);
		} else {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			out.writeInt(bytes.length);
			out.write(bytes);
		}
	}

	/** Reads what {@link #write} wrote; names that occur often are kept once. */
	private static final class Reader {

		private final DataInputStream in;
		private final Map<String, String> shared = new HashMap<>();

		Reader(DataInputStream in) {
			this.in = in;
		}

		Map<String, CatalogEntry> entries() throws IOException {
			int count = in.readInt();
			Map<String, CatalogEntry> entries = HashMap.newHashMap(count);
			for (int i = 0; i < count; i++) {
				CatalogEntry entry = new CatalogEntry(text());
				entry.stamp = stamp();
				entry.damage = damage();
				ArticleSummary summary = in.readBoolean() ? new ArticleSummary(text(), text(), once(), text(), once(), null, text(),
						in.readInt(), List.of(), problems()) : null;
				List<LayerSummary> layers = new ArrayList<>(2);
				for (int left = in.readInt(); left > 0; left--) {
					String folder = once();
					LayerEntry layer = layer();
					entry.layers.put(folder, layer);
					if (layer.summary() != null) {
						layers.add(layer.summary());
					}
				}
				if (summary != null) {
					layers.sort((a, b) -> a.annotator().compareTo(b.annotator()));
					entry.summary = new ArticleSummary(summary.id(), summary.headline(), summary.medium(), summary.published(),
							summary.language(), null, summary.sha256(), summary.chars(), layers, summary.problems());
				}
				entries.put(entry.name, entry);
			}
			return entries;
		}

		private ProblemCount problems() throws IOException {
			int article = in.readInt();
			int size = in.readInt();
			Map<String, Integer> layers = HashMap.newHashMap(size);
			for (int left = size; left > 0; left--) {
				layers.put(once(), in.readInt());
			}
			return article < 0 && layers.isEmpty() ? ProblemCount.UNKNOWN : new ProblemCount(article, layers);
		}

		private LayerEntry layer() throws IOException {
			Stamp stamp = stamp();
			Damage damage = damage();
			LayerSummary summary = in.readBoolean() ? new LayerSummary(once(), LayerStatus.get(in.readByte()), in.readInt(),
					in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()) : null;
			return new LayerEntry(stamp, summary, damage);
		}

		private Stamp stamp() throws IOException {
			Stamp stamp = new Stamp(in.readLong(), in.readLong());
			return stamp.size() < 0 ? null : stamp;
		}

		private Damage damage() throws IOException {
			return in.readBoolean() ? new Damage(Path.of(text()), in.readInt(), text()) : null;
		}

		private String once() throws IOException {
			String text = text();
			String known = text == null ? null : shared.putIfAbsent(text, text);
			return known == null ? text : known;
		}

		private String text() throws IOException {
			int length = in.readInt();
			return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
		}
	}
}
