package org.saksi.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Version;
import org.saksi.cli.commands.Environment;
import org.saksi.cli.commands.Interrupt;
import org.saksi.cli.commands.ProgressBar;
import org.saksi.cli.commands.SaksiCommand;
import org.saksi.core.extensions.Contributions;
import org.saksi.core.extensions.Dropins;
import org.saksi.core.formats.FormatRegistry;
import org.saksi.core.rules.RuleRegistry;
import org.saksi.core.scheme.SchemeRegistry;
import org.saksi.core.store.StoreOptions;

/** The command line of the product; its result is the exit code. */
public class Application implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		PrintWriter out = new PrintWriter(System.out, false);
		PrintWriter err = new PrintWriter(System.err, true);
		Dropins.problems(Platform.getBundle("org.saksi.cli").getBundleContext(), Platform.getExtensionRegistry())
				.forEach(Contributions.LOG);
		Contributions.listen(status -> err.println("saksi: " + status.getMessage()));
		Version version = Platform.getBundle("org.saksi.cli").getVersion();
		Environment environment = new Environment(FormatRegistry.get(), RuleRegistry.get(), SchemeRegistry.get(),
				StoreOptions.defaults(), out, err, ProgressBar.isTerminal(), Locale.getDefault(),
				version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), Interrupt.install());
		return SaksiCommand.execute(environment, arguments instanceof String[] strings ? Arrays.copyOf(strings, strings.length)
				: new String[0]);
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
