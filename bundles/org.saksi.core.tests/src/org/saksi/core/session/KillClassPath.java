package org.saksi.core.session;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What the running test runs from, for a process of its own: one jar of all classes that it needs, be they from a class path
 * or from bundles. Signatures are left out, because classes of signed jars cannot be archived for a fast start.
 */
final class KillClassPath {

	/** One class of every place that the child needs. */
	private static final List<String> CLASSES = List.of("org.saksi.core.session.KillChild", "org.saksi.core.store.CorpusStore",
			"org.saksi.model.Span", "org.eclipse.emf.ecore.EObject", "org.eclipse.emf.common.util.URI",
			"org.eclipse.emf.ecore.xmi.XMLResource", "org.eclipse.core.commands.operations.IUndoContext",
			"org.eclipse.core.runtime.IProgressMonitor", "org.eclipse.core.runtime.Platform", "org.eclipse.core.runtime.jobs.Job",
			"org.eclipse.core.runtime.IExtension", "org.eclipse.osgi.util.NLS", "org.osgi.framework.Bundle",
			"com.ibm.icu.text.BreakIterator", "com.fasterxml.jackson.core.JsonFactory",
			"com.fasterxml.jackson.databind.ObjectMapper", "com.fasterxml.jackson.annotation.JsonProperty");

	private KillClassPath() {
	}

	/** Packs everything into {@code jar}. */
	static Path pack(Path jar) throws IOException {
		Set<Path> places = new LinkedHashSet<>();
		for (String name : CLASSES) {
			Path place = place(name);
			if (place != null) {
				places.add(place);
			}
		}
		Set<String> packed = new HashSet<>();
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
			out.setLevel(Deflater.BEST_SPEED);
			for (Path place : places) {
				if (Files.isDirectory(place)) {
					addFolder(place, packed, out);
				} else {
					addJar(place, packed, out);
				}
			}
		}
		return jar;
	}

	private static void addFolder(Path folder, Set<String> packed, ZipOutputStream out) throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				try (InputStream in = Files.newInputStream(file)) {
					add(folder.relativize(file).toString().replace(File.separatorChar, '/'), in, packed, out);
				}
			}
		}
	}

	private static void addJar(Path jar, Set<String> packed, ZipOutputStream out) throws IOException {
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
					add(entry.getName(), in, packed, out);
				}
			}
		}
	}

	private static void add(String name, InputStream in, Set<String> packed, ZipOutputStream out) throws IOException {
		if (packed.add(name)) {
			out.putNextEntry(new ZipEntry(name));
			in.transferTo(out);
			out.closeEntry();
		}
	}

	/** Where a class comes from: a jar, a folder of classes, or a project whose classes are in a folder of it. */
	private static Path place(String name) {
		try {
			Class<?> type = Class.forName(name, false, KillClassPath.class.getClassLoader());
			URL location = type.getProtectionDomain().getCodeSource() == null ? null
					: type.getProtectionDomain().getCodeSource().getLocation();
			if (location == null) {
				return null;
			}
			Path place = Path.of(URI.create(location.toString().replace("reference:", "").replace(" ", "%20")));
			String file = name.replace('.', '/') + ".class";
			for (String classes : new String[] { "", "bin", "target/classes", "target/test-classes" }) {
				if (Files.exists(place.resolve(classes).resolve(file))) {
					return place.resolve(classes);
				}
			}
			return place;
		} catch (ClassNotFoundException | LinkageError e) {
			return null;
		}
	}
}
