package org.saksi.cli.commands;

import java.util.List;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.OperationCanceledException;
import org.saksi.core.CorpusException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code saksi}. */
@Command(name = "saksi", mixinStandardHelpOptions = true, subcommandsRepeatable = false)
public final class SaksiCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	private SaksiCommand() {
	}

	/** Without a command word there is nothing to do. */
	@Override
	public Integer call() {
		spec.commandLine().usage(spec.commandLine().getErr());
		return ExitCode.USAGE;
	}

	/**
	 * Runs a command.
	 *
	 * @param arguments the command word and its arguments
	 * @return the exit code
	 */
	public static int execute(Environment environment, String... arguments) {
		CommandLine saksi = new CommandLine(new SaksiCommand());
		List.of(new NewCommand(environment), new ImportCommand(environment), new ExportCommand(environment),
				new ProfilesCommand(environment), new ValidateCommand(environment), new CheckLeaksCommand(environment),
				new StatsCommand(environment), new FormatsCommand(environment))
				.forEach(saksi::addSubcommand);
		ResourceBundle help = ResourceBundle.getBundle("org.saksi.cli.commands.help", environment.locale(),
				SaksiCommand.class.getClassLoader(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		saksi.setResourceBundle(help);
		saksi.getCommandSpec().version("saksi " + environment.version());
		saksi.setOut(environment.out()).setErr(environment.err());
		saksi.setUsageHelpWidth(100).setUsageHelpAutoWidth(environment.terminal());
		saksi.setParameterExceptionHandler((e, given) -> wrongUsage(environment, e));
		saksi.setExecutionExceptionHandler((e, command, result) -> failed(environment, e));
		saksi.setExitCodeExceptionMapper(e -> ExitCode.FAILED);
		try {
			return saksi.execute(arguments);
		} finally {
			environment.out().flush();
			environment.err().flush();
		}
	}

	private static int wrongUsage(Environment environment, ParameterException e) {
		environment.err().println("saksi: " + e.getMessage());
		environment.err().println(Messages.bind(Messages.Saksi_seeHelp, e.getCommandLine().getCommandSpec().qualifiedName()));
		return ExitCode.USAGE;
	}

	private static int failed(Environment environment, Exception e) throws Exception {
		switch (e) {
		case CorpusException known -> environment.err().println("saksi: " + known.located());
		case OperationCanceledException cancelled -> environment.err().println("saksi: " + Messages.Saksi_cancelled);
		default -> {
			environment.err().println("saksi: " + Messages.bind(Messages.Saksi_bug, e));
			e.printStackTrace(environment.err());
		}
		}
		return ExitCode.FAILED;
	}
}
