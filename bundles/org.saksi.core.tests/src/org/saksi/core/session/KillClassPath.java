package org.saksi.core.session;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The class path of the running test for a process of its own, be it a class path or bundles that it runs from. */
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

	/** The class path; folders of classes are packed into jars in {@code folder}. */
	static String jars(Path folder) throws IOException {
		Files.createDirectories(folder);
		Set<Path> places = new LinkedHashSet<>();
		for (String name : CLASSES) {
			Path place = place(name);
			if (place != null) {
				places.add(place);
			}
		}
		Set<String> jars = new LinkedHashSet<>();
		for (Path place : places) {
			jars.add((Files.isDirectory(place) ? pack(place, folder.resolve(jars.size() + ".jar")) : place).toString());
		}
		return String.join(File.pathSeparator, jars);
	}

	private static Path pack(Path classes, Path jar) throws IOException {
		try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out);
				var files = Files.walk(classes)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
				Files.copy(file, zip);
				zip.closeEntry();
			}
		}
		return jar;
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
