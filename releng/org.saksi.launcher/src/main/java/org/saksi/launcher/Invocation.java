package org.saksi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to start.
 *
 * @param command   whether it is a command, which needs no display; else the workbench
 * @param language  ISO 639-1 code of the language, or {@code null} for that of the system
 * @param arguments the arguments for the framework
 */
record Invocation(boolean command, String language, List<String> arguments) {

	private static final Set<String> COMMAND_OPTIONS = Set.of("-h", "--help", "-V", "--version");

	/**
	 * Reads arguments as the script {@code saksi} does: a command word, {@code --help} and {@code --version} are the
	 * command line's; a corpus that exists is opened in the workbench; all else is the workbench's.
	 */
	static Invocation of(List<String> words, Folders folders, Map<String, String> environment) throws LaunchException {
		String first = words.isEmpty() ? "-" : words.get(0);
		List<String> arguments = new ArrayList<>();
		String language = words.contains("-nl") ? null : language(folders.state(), environment);
		if (language != null) {
			arguments.addAll(List.of("-nl", language));
		}
		if (isCorpus(first)) {
			arguments.addAll(List.of("-data", folders.workbench().toString()));
			arguments.addAll(List.of("-corpus", Path.of(first).toAbsolutePath().toString()));
			arguments.addAll(words.subList(1, words.size()));
			return new Invocation(false, language, arguments);
		}
		boolean command = COMMAND_OPTIONS.contains(first) || !first.startsWith("-");
		if (command) {
			arguments.addAll(List.of("-application", "org.saksi.cli.application", "-data", "@none"));
		} else if (!words.contains("-data")) {
			arguments.addAll(List.of("-data", folders.workbench().toString()));
		}
		arguments.addAll(words);
		return new Invocation(command, language, arguments);
	}

	/** Whether a word is a path to something that exists: it ends in {@code .saksi} or has a folder in it. */
	private static boolean isCorpus(String word) {
		try {
			return !word.startsWith("-") && (word.endsWith(".saksi") || word.contains("/") || word.contains("\\"))
					&& Files.exists(Path.of(word));
		} catch (InvalidPathException e) {
			return false;
		}
	}

	/**
	 * The language that the user has chosen in the preferences: one word in the file {@code language}; else Indonesian where
	 * the environment says so, since Java knows only languages whose locale the system has installed.
	 *
	 * @return or {@code null} for that of the system
	 */
	private static String language(Path state, Map<String, String> environment) {
		try {
			String word = Files.readString(state.resolve("language")).strip();
			if (word.equals("en") || word.equals("id")) {
				return word;
			}
		} catch (IOException e) {
			// none was chosen
		}
		for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
			String value = environment.getOrDefault(name, "");
			if (!value.isEmpty()) {
				return value.matches("id([_.@].*)?") ? "id" : null;
			}
		}
		return null;
	}
}
