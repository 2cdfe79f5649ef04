package org.saksi.testing.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.saksi.core.CorpusException;
import org.saksi.core.files.Layout;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.core.store.StoreOptions;
import org.saksi.core.xmi.ModelFiles;
import org.saksi.model.scheme.Scheme;

/**
 * A corpus of many short articles, written as files at once, without the care of an import: some hundred thousand take less
 * than a minute. Article {@code a000042} has the headline {@code Jembatan 42 …}, a medium and a day that follow from its
 * number.
 */
public final class BigCorpus {

	/** Who has a layer on every article, when there are marks. */
	public static final String ANNOTATOR = "citra";
	/** The media, in turn. */
	public static final List<String> MEDIA = List.of("Selasar", "Pesisir Pos", "Lentera Kini", "Warta Muara", "Niaga Kini");

	private static final String[] STATUSES = { "todo", "open", "done", "done" };

	private BigCorpus() {
	}

	/** @return the id of an article by its number, from 0 */
	public static String id(int number) {
		return String.format(Locale.ROOT, "a%06d", number);
	}

	/**
	 * Writes a corpus.
	 *
	 * @param folder   new, or empty
	 * @param articles how many
	 * @param marks    how many claims {@link #ANNOTATOR} has made on each; 0 for no layers
	 */
	public static void write(Path folder, Scheme scheme, int articles, int marks) throws CorpusException {
		String claims = claims(marks);
		write(folder, scheme, articles, number -> claims);
	}

	/**
	 * Writes a corpus.
	 *
	 * @param folder   new, or empty
	 * @param articles how many
	 * @param marks    of {@link #ANNOTATOR} on the article of a number, as elements of a layer; empty for no layer
	 */
	public static void write(Path folder, Scheme scheme, int articles, IntFunction<String> marks) throws CorpusException {
		CorpusStore.create(folder, new NewCorpus("Besar", "id", scheme, List.of(ANNOTATOR)), StoreOptions.defaults()).close();
		IntStream.range(0, articles).parallel().forEach(number -> {
			write(folder, Layout.article(id(number)), article(number));
			String elements = marks.apply(number);
			if (!elements.isEmpty()) {
				write(folder, Layout.layer(ANNOTATOR, id(number)), layer(number, elements));
			}
		});
	}

	private static void write(Path folder, String file, String content) {
		try {
			Path path = Layout.resolve(folder, file);
			Files.createDirectories(path.getParent());
			Files.writeString(path, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String head(String root, String pack) {
		return "<?xml version=\"1.0\" encoding=\"" + StandardCharsets.UTF_8 + "\"?>\n<" + pack + ':' + root
				+ " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:" + pack + "=\"http://saksi.org/model/" + pack
				+ "\" xmi:id=\"_root\" version=\"" + ModelFiles.VERSION + "\" ";
	}

	private static String article(int number) {
		String headline = "Jembatan " + number + " dinilai aman oleh tim ahli kota";
		String day = String.format(Locale.ROOT, "20%02d-%02d-%02d", 20 + number % 6, 1 + number % 12, 1 + number % 28);
		return head("Article", "article") + "id=\"" + id(number) + "\">\n  <metadata xmi:id=\"_m\" medium=\""
				+ MEDIA.get(number % MEDIA.size()) + "\" headline=\"" + headline + "\" published=\"" + day
				+ "\" language=\"id\"/>\n  <text>" + headline + ".\n</text>\n</article:Article>\n";
	}

	private static String claims(int count) {
		StringBuilder claims = new StringBuilder();
		for (int i = 1; i <= count; i++) {
			claims.append("  <claims xmi:id=\"_c").append(i).append("\" id=\"c").append(i).append("\" span=\"0:8;q=Jembatan\"/>\n");
		}
		return claims.toString();
	}

	private static String layer(int number, String claims) {
		return head("Layer", "marks") + "article=\"" + id(number) + "\" annotator=\"" + ANNOTATOR + "\" status=\""
				+ STATUSES[number % STATUSES.length] + "\">\n" + claims + "</marks:Layer>\n";
	}
}
