package org.saksi.formats.uima;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.saksi.core.CorpusException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Type system descriptors. Imports in them are not followed: nothing outside of the file is read. */
final class TypeSystemFile extends DefaultHandler {

	private static final int MAX_BYTES = 16 << 20;

	private final Types types = new Types();
	private final StringBuilder text = new StringBuilder();
	private String type;
	private String parent;
	private String feature;
	private String range;
	private String element;
	private String multiple;
	private String allowed;
	private final List<String[]> features = new ArrayList<>();
	private final List<String> values = new ArrayList<>();
	private boolean inFeature;
	private boolean inAllowed;

	private TypeSystemFile() {
	}

	/** @return whether a file begins like one */
	static boolean isOne(byte[] head) {
		return new String(head, StandardCharsets.UTF_8).contains("<typeSystemDescription");
	}

	/** @throws CorpusException if it is no XML */
	static Types read(byte[] bytes) throws CorpusException, IOException {
		TypeSystemFile file = new TypeSystemFile();
		SafeXml.parse(new ByteArrayInputStream(bytes), file);
		return file.types;
	}

	/**
	 * The type systems that belong to a file: those of its own name, else those in its folder or, where that has none, in one of the two
	 * above.
	 */
	static List<Path> beside(Path file) throws IOException {
		Path folder = file.toAbsolutePath().normalize().getParent();
		String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
		for (int up = 0; folder != null && up < 3; up++) {
			List<Path> found = new ArrayList<>();
			try (Stream<Path> inside = Files.list(folder)) {
				for (Path each : inside.filter(f -> f.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".xml")).sorted().limit(200).toList()) {
					if (Files.isRegularFile(each) && Files.size(each) <= MAX_BYTES && begins(each)) {
						found.add(each);
					}
				}
			}
			List<Path> own = found.stream().filter(f -> f.getFileName().toString().startsWith(name + ".")).toList();
			if (!own.isEmpty()) {
				return own;
			}
			List<Path> common = found.stream().filter(f -> !f.getFileName().toString().endsWith(Uima.TYPES)).toList();
			if (!common.isEmpty()) {
				return common;
			}
			folder = folder.getParent();
		}
		return List.of();
	}

	private static boolean begins(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return isOne(in.readNBytes(4096));
		}
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		text.setLength(0);
		switch (name) {
		case "typeDescription" -> {
			type = null;
			parent = null;
			features.clear();
			values.clear();
		}
		case "featureDescription" -> {
			inFeature = true;
			feature = null;
			range = null;
			element = null;
			multiple = null;
		}
		case "value" -> {
			inAllowed = true;
			allowed = null;
		}
		default -> {
			// names and texts are taken at their end
		}
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (text.length() + length <= 1 << 16) {
			text.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		String value = text.toString().strip();
		text.setLength(0);
		switch (name) {
		case "name" -> {
			if (inFeature) {
				feature = value;
			} else if (type == null) {
				type = value;
			}
		}
		case "supertypeName" -> parent = value;
		case "rangeTypeName" -> range = value;
		case "elementType" -> element = value;
		case "multipleReferencesAllowed" -> multiple = value;
		case "string" -> allowed = inAllowed ? value : allowed;
		case "value" -> {
			inAllowed = false;
			if (allowed != null) {
				values.add(allowed);
			}
		}
		case "featureDescription" -> {
			inFeature = false;
			if (feature != null && range != null) {
				features.add(new String[] { feature, range, element, multiple });
			}
		}
		case "typeDescription" -> add();
		default -> {
			// descriptions, version, vendor
		}
		}
	}

	private void add() {
		Types.Type made = type == null || type.isEmpty() ? null : types.type(type, parent == null ? Types.ANNOTATION : parent);
		if (made != null) {
			features.forEach(f -> made.add(f[0], new Types.Feature(f[1], f[2] == null || f[2].isEmpty() ? null : f[2],
					f[3] == null || f[3].isEmpty() ? null : Boolean.valueOf(f[3]))));
			made.allowed.addAll(values);
		}
	}
}
