package org.saksi.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.saksi.core.CorpusException;
import org.saksi.core.formats.preview.ExportCommandLine;
import org.saksi.core.formats.profiles.ExportProfile;
import org.saksi.core.formats.profiles.ExportProfiles;
import org.saksi.core.store.CorpusStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code saksi profiles}: lists the export profiles of a corpus. */
@Command(name = "profiles", mixinStandardHelpOptions = true)
final class ProfilesCommand implements Callable<Integer> {

	private final Environment environment;

	@Parameters(index = "0", paramLabel = "CORPUS")
	private Path folder;

	@Option(names = "--json")
	private boolean json;

	ProfilesCommand(Environment environment) {
		this.environment = environment;
	}

	@Override
	public Integer call() throws CorpusException {
		List<CorpusException> broken = new ArrayList<>();
		try (CorpusStore store = CorpusStore.open(folder, environment.store(), null)) {
			ExportProfiles profiles = new ExportProfiles(store);
			List<ExportProfile> all = profiles.all(broken::add);
			if (json) {
				ObjectNode document = Output.JSON.createObjectNode().put("corpus", folder.toString());
				ArrayNode list = document.putArray("profiles");
				all.forEach(each -> describe(list.addObject(), each, profiles));
				Output.print(environment.out(), document);
			} else {
				all.forEach(each -> environment.out().println(each.name() + ": " + ExportCommandLine.posix(
						ExportCommandLine.options(each.format(), each.request()))));
			}
		}
		broken.forEach(each -> Output.error(environment.err(), each.located()));
		return broken.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
	}

	private static void describe(ObjectNode node, ExportProfile profile, ExportProfiles profiles) {
		node.put("name", profile.name()).put("file", profiles.file(profile.name()).toString());
		node.put("format", profile.format());
		ArrayNode options = node.putArray("options");
		ExportCommandLine.options(profile.format(), profile.request()).forEach(options::add);
	}
}
