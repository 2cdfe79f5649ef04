package org.saksi.rcp.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.saksi.rcp.keys.KeySheet;

/** The pages of the help, in the order of the index. They are XHTML files in {@code help/en} and {@code help/id}. */
public final class HelpPages {

	/** The first page. */
	public static final String INDEX = "index"; //$NON-NLS-1$
	/** The ten-minute tutorial. */
	public static final String TUTORIAL = "tutorial"; //$NON-NLS-1$

	/** All pages, by name. */
	public static final List<String> ALL = List.of(INDEX, TUTORIAL, "corpus", "marking", "attributions", "registries", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"problems", "schemes", "team", "import", "tools", "export", "training", "datacard", "corrections", "commandline", "keys", "recovery", "extending"); //$NON-NLS-1$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	/** Pages for parts of the workbench, by their ids. */
	private static final Map<String, String> CONTEXTS = Map.ofEntries(Map.entry("org.saksi.ui.corpus.explorer", "corpus"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("org.saksi.ui.corpus.problems", "problems"), Map.entry("org.saksi.ui.corpus.progress", "team"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("org.saksi.ui.registry.agents", "registries"), Map.entry("org.saksi.ui.registry.canonical", "registries"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("org.saksi.ui.editor.inspector", "attributions"), Map.entry("org.saksi.ui.editor.outline", "attributions"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("org.saksi.ui.editor.guide", "schemes"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("org.saksi.ui.editor.article", "marking"), Map.entry("org.saksi.ui.scheme.editor", "schemes"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("org.saksi.rcp.unsaved", "recovery"), Map.entry("org.saksi.rcp.welcome.editor", INDEX)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** What a search has found. */
	public record Hit(String page, String title, String around) {
	}

	private static final int AROUND = 60;
	private static final String KEYS = "<keys/>"; //$NON-NLS-1$

	private HelpPages() {
	}

	/** @return the page that tells of a part of the workbench; the index if none does */
	public static String forPart(String partId) {
		return partId == null ? INDEX : CONTEXTS.getOrDefault(partId, INDEX);
	}

	/** @return the language of this start, if there is help in it */
	public static String language() {
		return "id".equals(Locale.getDefault().getLanguage()) ? "id" : "en"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** @return the source of a page: XHTML */
	public static String source(String language, String page) throws IOException {
		Bundle bundle = FrameworkUtil.getBundle(HelpPages.class);
		URL url = bundle.getEntry("help/" + language + '/' + page + ".html"); //$NON-NLS-1$ //$NON-NLS-2$
		if (url == null) {
			throw new IOException("no help page " + language + '/' + page); //$NON-NLS-1$
		}
		try (InputStream in = url.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** @return a page with its keys as they are now */
	public static HelpDocument load(String page) throws IOException {
		return HelpDocument.parse(withKeys(source(language(), page)));
	}

	private static String withKeys(String source) {
		return source.contains(KEYS) ? source.replace(KEYS, keyTables()) : source;
	}

	private static String keyTables() {
		StringBuilder tables = new StringBuilder();
		for (KeySheet.Group group : KeySheet.current().groups()) {
			tables.append("<h2>").append(HelpDocument.escape(group.name())).append("</h2><table>"); //$NON-NLS-1$ //$NON-NLS-2$
			for (KeySheet.Entry entry : group.entries()) {
				tables.append("<tr><td><kbd>").append(HelpDocument.escape(entry.keyLine())).append("</kbd></td><td>") //$NON-NLS-1$ //$NON-NLS-2$
						.append(HelpDocument.escape(entry.command())).append("</td></tr>"); //$NON-NLS-1$
			}
			tables.append("</table>"); //$NON-NLS-1$
		}
		return tables.toString();
	}

	/** @return the pages that have all the words, with the words around the first of them */
	public static List<Hit> search(String words) {
		List<Hit> hits = new ArrayList<>();
		String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
		for (String page : ALL) {
			try {
				HelpDocument document = load(page);
				String text = document.text().toLowerCase(Locale.ROOT);
				if (List.of(wanted).stream().allMatch(text::contains)) {
					int at = text.indexOf(wanted[0]);
					String around = document.text().substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
					hits.add(new Hit(page, document.title(), around.replaceAll("\\s+", " ").strip())); //$NON-NLS-1$ //$NON-NLS-2$
				}
			} catch (IOException e) {
				ILog.of(HelpPages.class).log(Status.error(page, e));
			}
		}
		return hits;
	}

	/**
	 * Writes all pages into a folder, for a browser.
	 *
	 * @return the file of {@code page}
	 */
	public static Path extract(Path folder, String page) throws IOException {
		Path target = folder.resolve(language());
		Files.createDirectories(target);
		for (String each : ALL) {
			Files.writeString(target.resolve(each + ".html"), withKeys(source(language(), each))); //$NON-NLS-1$
		}
		return target.resolve(page + ".html"); //$NON-NLS-1$
	}
}
