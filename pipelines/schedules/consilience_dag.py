"""Every night with Airflow, by Beam's operator; the project's bundled jar runs on this machine.

Variables of Airflow: consilience_jar (the bundled jar), consilience_data (holds incoming/ and out/).
"""

from datetime import timedelta

import pendulum
from airflow import DAG
from airflow.providers.apache.beam.operators.beam import BeamRunJavaPipelineOperator

DATA = "{{ var.value.get('consilience_data', '/data') }}"

with DAG(
    dag_id="consilience_nightly",
    description="Claims and their sources of the day that is over",
    schedule="30 2 * * *",
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    # Never two at a time: they would write one output.
    max_active_runs=1,
    default_args={"retries": 2, "retry_delay": timedelta(minutes=5)},
    tags=["consilience"],
) as dag:
    BeamRunJavaPipelineOperator(
        task_id="run",
        jar="{{ var.value.get('consilience_jar', '/opt/consilience/consilience-bundled.jar') }}",
        job_class="org.consilience.pipeline.ConsensusPipeline",
        runner="DirectRunner",
        pipeline_options={
            "input": DATA + "/incoming/{{ ds }}",
            "inputMode": "delta",
            "output": DATA + "/out",
            "previous": DATA + "/out",
            "cache": DATA + "/out/cache",
            "runId": "{{ ds }}-{{ ti.try_number }}",
            "keptTextMinimum": "0.1",
            "claimsMinimum": "1",
            "driftLimit": "0.5",
        },
        execution_timeout=timedelta(hours=6),
    )
