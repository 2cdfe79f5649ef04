package org.saksi.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.saksi.core.CorpusException;
import org.saksi.core.store.CorpusStore;
import org.saksi.core.store.NewCorpus;
import org.saksi.model.scheme.Scheme;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saksi new}: makes a corpus. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

	private final Environment environment;

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "CORPUS")
	private Path folder;

	@Option(names = "--scheme", paramLabel = "NAME|FILE", defaultValue = "claims")
	private String scheme;

	@Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "id")
	private String language;

	@Option(names = "--name", paramLabel = "NAME")
	private String name;

	@Option(names = "--annotators", paramLabel = "NAME", split = ",")
	private List<String> annotators = List.of();

	NewCommand(Environment environment) {
		this.environment = environment;
	}

	@Override
	public Integer call() throws CorpusException {
		if (!language.matches("[a-z]{2,3}")) {
			throw new ParameterException(spec.commandLine(), Messages.bind(Messages.New_language, language));
		}
		List<String> names = annotators.stream().map(String::strip).distinct().toList();
		if (names.stream().anyMatch(String::isEmpty)) {
			throw new ParameterException(spec.commandLine(), Messages.New_annotator);
		}
		Path root = folder.toAbsolutePath().normalize();
		Scheme chosen = environment.schemes().loadIdOrFile(scheme);
		String title = name != null ? name : root.getFileName() == null ? "corpus" : root.getFileName().toString();
		boolean fresh = isFresh(root);
		try (CorpusStore store = CorpusStore.create(root, new NewCorpus(title, language, chosen, names),
				environment.store())) {
			environment.err().println(Messages.bind(Messages.New_done, title, store.root()));
			return ExitCode.DONE;
		} catch (CorpusException e) {
			if (fresh) {
				deleteBelow(root);
			}
			throw e;
		}
	}

	private static boolean isFresh(Path root) {
		if (!Files.exists(root)) {
			return true;
		}
		try (Stream<Path> inside = Files.list(root)) {
			return inside.findAny().isEmpty();
		} catch (IOException e) {
			return false;
		}
	}

	/** What a failure left of the new folder. */
	private static void deleteBelow(Path root) {
		try (Stream<Path> all = Files.walk(root)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		} catch (IOException e) {
			// the failure itself is told; what cannot be deleted stays
		}
	}
}
