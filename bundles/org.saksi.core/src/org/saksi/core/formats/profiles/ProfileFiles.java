package org.saksi.core.formats.profiles;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.core.CorpusException;
import org.saksi.core.corpus.CodePointOrder;
import org.saksi.core.files.Ids;
import org.saksi.core.files.Layout;
import org.saksi.core.formats.ExportRequest;
import org.saksi.core.formats.ExportRequest.Filter;
import org.saksi.core.formats.ExportRequest.Layers;
import org.saksi.core.formats.ExportRequest.Split;
import org.saksi.core.formats.selection.TagChoice;
import org.saksi.core.json.JsonFile;
import org.saksi.core.json.LocatedJson.Node;
import org.saksi.model.marks.LayerStatus;

/**
 * Profile files. JSON, UTF-8; people may edit them, comments and trailing commas are allowed:
 *
 * <pre>
 * {"saksi_profile": 1, "name": "latih", "format": "xlsx", "layers": "adjudicated",
 *  "annotators": ["ani"], "statuses": ["done", "adjudicated"], "zones": ["body"],
 *  "media": ["Kompas"], "from": "2022-01-01", "to": "2022-12-31", "tags": ["claims.kind=quantity"],
 *  "split": "80/10/10", "seed": 42, "keep_claims": true, "options": {"negatives": "3"}}
 * </pre>
 *
 * Only {@code saksi_profile} and {@code format} must be there. The name is that of the file, percent-encoded as ids are;
 * {@code name} counts where the file name had to be cut. {@link #read} and {@link #bytes} are inverses, and the same profile
 * has the same bytes.
 */
final class ProfileFiles {

	private static final String VERSION_KEY = "saksi_profile";
	private static final int VERSION = 1;
	private static final Set<String> KEYS = Set.of(VERSION_KEY, "name", "format", "layers", "annotators", "statuses", "zones",
			"media", "from", "to", "tags", "split", "seed", "keep_claims", "options");
	private static final int MAX_BYTES = 1 << 20;
	private static final long SEED = 42;

	private final JsonFile json;
	private final Node root;
	private final Map<String, Node> map;

	private ProfileFiles(JsonFile json, Node root) throws CorpusException {
		this.json = json;
		this.root = root;
		map = json.root(root, VERSION_KEY, VERSION, KEYS);
	}

	/**
	 * Reads a profile.
	 *
	 * @throws CorpusException if it cannot be used: the message names file, line, key and what was expected
	 */
	static ExportProfile read(Path file) throws CorpusException {
		JsonFile json = new JsonFile(file);
		return new ProfileFiles(json, json.read(MAX_BYTES)).profile(file);
	}

	private ExportProfile profile(Path file) throws CorpusException {
		String stem = stem(file);
		String name = Ids.decode(stem);
		if (name == null) {
			name = json.text(map, "name", "");
			if (name == null || !Ids.encode(name).equals(stem)) {
				throw json.wrong(map.getOrDefault("name", root), "name", Messages.ProfileFiles_name);
			}
		}
		String format = json.text(map, "format", "");
		if (format == null || format.isBlank()) {
			throw json.wrong(map.getOrDefault("format", root), "format", Messages.ProfileFiles_format);
		}
		return new ExportProfile(name, format, request());
	}

	static String stem(Path file) {
		String name = file.getFileName().toString();
		return name.substring(0, name.length() - Layout.PROFILE_EXTENSION.length());
	}

	private ExportRequest request() throws CorpusException {
		Set<LayerStatus> statuses = EnumSet.noneOf(LayerStatus.class);
		for (Node node : json.list(map, "statuses")) {
			LayerStatus status = LayerStatus.get(json.text(node, "statuses"));
			if (status == null) {
				throw json.wrong(node, "statuses", names(Arrays.asList(LayerStatus.values()), LayerStatus::getLiteral));
			}
			statuses.add(status);
		}
		return new ExportRequest(set("annotators"), statuses, set("zones"), split(), false, json.texts(map, "options", "", false),
				Set.of(), layers(), new Filter(set("media"), day("from"), day("to"), tags()));
	}

	private Set<String> set(String key) throws CorpusException {
		return new LinkedHashSet<>(json.texts(map, key));
	}

	private static <T> String names(Collection<T> values, java.util.function.Function<T, String> name) {
		return values.stream().map(name).collect(Collectors.joining(", "));
	}

	private Layers layers() throws CorpusException {
		String id = json.text(map, "layers", "");
		Layers layers = id == null ? Layers.ALL : Layers.of(id);
		if (layers == null) {
			throw json.wrong(map.get("layers"), "layers", names(Arrays.asList(Layers.values()), Layers::id));
		}
		return layers;
	}

	private LocalDate day(String key) throws CorpusException {
		String text = json.text(map, key, "");
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw json.wrong(map.get(key), key, Messages.ProfileFiles_day);
		}
	}

	private Set<TagChoice> tags() throws CorpusException {
		Set<TagChoice> tags = new LinkedHashSet<>();
		for (Node node : json.list(map, "tags")) {
			TagChoice tag = TagChoice.parse(json.text(node, "tags"));
			if (tag == null) {
				throw json.wrong(node, "tags", Messages.ProfileFiles_tag);
			}
			tags.add(tag);
		}
		return tags;
	}

	private Split split() throws CorpusException {
		String seed = json.text(map, "seed", "");
		if (seed != null && !seed.matches("-?[0-9]{1,18}")) {
			throw json.wrong(map.get("seed"), "seed", Messages.ProfileFiles_seed);
		}
		String claims = json.text(map, "keep_claims", "");
		if (claims != null && !claims.equals("true") && !claims.equals("false")) {
			throw json.wrong(map.get("keep_claims"), "keep_claims", "true, false");
		}
		String shares = json.text(map, "split", "");
		if (shares == null) {
			return null;
		}
		Split split = Split.parse(shares, seed == null ? SEED : Long.parseLong(seed), Boolean.parseBoolean(claims));
		if (split == null) {
			throw json.wrong(map.get("split"), "split", Messages.ProfileFiles_split);
		}
		return split;
	}

	/** The file of a profile. */
	static byte[] bytes(ExportProfile profile) {
		ExportRequest request = profile.request();
		Filter filter = request.filter();
		ObjectNode root = JsonFile.object();
		root.put(VERSION_KEY, VERSION).put("name", profile.name()).put("format", profile.format());
		if (request.layers() != Layers.ALL) {
			root.put("layers", request.layers().id());
		}
		put(root, "annotators", request.annotators());
		if (!request.statuses().isEmpty()) {
			request.statuses().stream().sorted().map(LayerStatus::getLiteral).forEach(root.putArray("statuses")::add);
		}
		put(root, "zones", request.zones());
		put(root, "media", filter.media());
		if (filter.from() != null) {
			root.put("from", filter.from().toString());
		}
		if (filter.to() != null) {
			root.put("to", filter.to().toString());
		}
		put(root, "tags", filter.tags().stream().map(TagChoice::toString).toList());
		if (request.split() != null) {
			root.put("split", request.split().text()).put("seed", request.split().seed());
			if (request.split().claims()) {
				root.put("keep_claims", true);
			}
		}
		if (!request.values().isEmpty()) {
			ObjectNode options = root.putObject("options");
			new TreeMap<>(request.values()).forEach(options::put);
		}
		return JsonFile.text(root).getBytes(StandardCharsets.UTF_8);
	}

	private static void put(ObjectNode root, String key, Collection<String> values) {
		if (!values.isEmpty()) {
			values.stream().sorted(CodePointOrder.INSTANCE).forEach(root.putArray(key)::add);
		}
	}
}
