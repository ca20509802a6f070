package org.consilience.pipeline;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.Validation;

/**
 * The options of the main job. Few on purpose: thresholds are constants beside the rule they belong
 * to.
 */
public interface ConsensusOptions extends PipelineOptions {
  @Description("What to read: a folder, a file or a glob.")
  @Validation.Required
  String getInput();

  void setInput(String input);

  @Description(
      "What the input is: 'corpus', all there is, so that what the previous run had and it lacks is"
          + " deleted; or 'delta', what is added to the input of the previous run. Default: corpus.")
  @Default.String(Corpus.WHOLE)
  String getInputMode();

  void setInputMode(String inputMode);

  @Description(
      "A text file that names what is taken back of a delta's corpus: a line for each file, or"
          + " record as file#offset, by its sourceUri; lines that begin with # are remarks.")
  @Default.String("")
  String getTombstones();

  void setTombstones(String tombstones);

  @Description(
      "The date of the run as YYYY-MM-DD, or yesterday, which stands for {runDate} in job files."
          + " Default: today in UTC.")
  @Default.String("")
  String getRunDate();

  void setRunDate(String runDate);

  @Description(
      "Where JSON records keep what, such as text=body,url=meta.link; fields: text, html, url, title,"
          + " publisher, published, author. Default: the usual names.")
  @Default.String("")
  String getJsonFields();

  void setJsonFields(String jsonFields);

  @Description(
      "A table that says of each file where it comes from: CSV or JSON with file, url, publisher,"
          + " published, title. Default: sources.csv or sources.json in the input folder.")
  @Default.String("")
  String getSources();

  void setSources(String sources);

  @Description("Where to publish: runs/RUN_ID appears below it, and the pointer file current.")
  @Validation.Required
  String getOutput();

  void setOutput(String output);

  @Description(
      "The run whose ids are inherited: its folder, or an output folder for its current run. The"
          + " job's own --output may hold none yet. Default: none, all ids are new.")
  @Default.String("")
  String getPrevious();

  void setPrevious(String previous);

  @Description(
      "Where to keep what was made of single documents, for the next run: a folder that all workers"
          + " share. Results are the same without it. Default: nothing is kept.")
  @Default.String("")
  String getCache();

  void setCache(String cache);

  @Description("Name of this run: letters, digits, '.', '_', '-'. Default: the time in UTC.")
  @Default.String("")
  String getRunId();

  void setRunId(String runId);

  @Description(
      "Files a dataset, 1 by default. A fixed number, so that parallelism never changes the bytes.")
  @Default.Integer(1)
  int getShards();

  void setShards(int shards);

  @Description(
      "Buckets that keyed records are grouped through: twice the processors on this machine, 16 on"
          + " a cluster by default.")
  @Default.InstanceFactory(Buckets.class)
  int getGroupBuckets();

  void setGroupBuckets(int groupBuckets);

  @Description(
      "Share of the input in quarantine above which a published run exits with 5; 0.05 by default.")
  @Default.Double(0.05)
  double getQuarantineWarning();

  void setQuarantineWarning(double share);

  @Description(
      "Share of the input in quarantine above which nothing is published (exit 4); 0.5 by default.")
  @Default.Double(0.5)
  double getQuarantineLimit();

  void setQuarantineLimit(double share);

  @Description("Share of the text below whose keeping nothing is published (exit 4); 0 by default.")
  @Default.Double(0)
  double getKeptTextMinimum();

  void setKeptTextMinimum(double share);

  @Description("Claims a document below which nothing is published (exit 4); 0 by default.")
  @Default.Double(0)
  double getClaimsMinimum();

  void setClaimsMinimum(double claims);

  @Description(
      "By what share documents, kept text or claims a document may differ from the previous run's"
          + " before nothing is published (exit 4); 0, the default, allows for any difference.")
  @Default.Double(0)
  double getDriftLimit();

  void setDriftLimit(double share);

  @Description(
      "Leaves out who copied whom: every document is a voice of its own. To compare; false by default.")
  @Default.Boolean(false)
  boolean getNoLineage();

  void setNoLineage(boolean noLineage);
}
